package jtbd.dsl.settings;

import java.util.Map;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.measure.ZoneThresholds;

/**
 * What a workspace decides for itself.
 *
 * @param title what the documents call the workspace
 * @param severities rule id to the severity that replaces the rule's own
 * @param zones where the zones of the opportunity landscape begin
 */
public record Settings(String title, Map<String, Severity> severities, ZoneThresholds zones) {

    public static final Settings DEFAULT = new Settings("Jobs to be done", Map.of(), ZoneThresholds.USUAL);

    /** The settings attached to the resource set, or the default ones. */
    public static Settings of(ResourceSet resourceSet) {
        for (Adapter adapter : resourceSet.eAdapters()) {
            if (adapter instanceof Attached attached) {
                return attached.settings;
            }
        }
        return DEFAULT;
    }

    /** Makes these the settings of the resource set, in place of any that it had. */
    public void attachTo(ResourceSet resourceSet) {
        resourceSet.eAdapters().removeIf(Attached.class::isInstance);
        resourceSet.eAdapters().add(new Attached(this));
    }

    private static final class Attached extends AdapterImpl {
        private final Settings settings;

        Attached(Settings settings) {
            this.settings = settings;
        }
    }
}

package jtbd.dsl.settings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
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

    /** The same, with severities for rules that these settings say nothing of. */
    public Settings withUsual(Map<String, Severity> usual) {
        Map<String, Severity> all = new TreeMap<>(usual);
        all.putAll(severities);
        return usual.isEmpty() ? this : new Settings(title, all, zones);
    }

    public Settings withTitle(String other) {
        return new Settings(other, severities, zones);
    }

    /** The settings of the file itself, or else those of all files that were read with it. */
    public static Settings of(Resource file) {
        return attachedTo(file).orElseGet(() -> of(file.getResourceSet()));
    }

    /** The settings attached to the resource set, or the default ones. */
    public static Settings of(ResourceSet resourceSet) {
        return attachedTo(resourceSet).orElse(DEFAULT);
    }

    /** Makes these the settings of a file or a resource set, in place of any that it had. */
    public void attachTo(Notifier files) {
        files.eAdapters().removeIf(Attached.class::isInstance);
        files.eAdapters().add(new Attached(this));
    }

    private static Optional<Settings> attachedTo(Notifier files) {
        for (Adapter adapter : files.eAdapters()) {
            if (adapter instanceof Attached attached) {
                return Optional.of(attached.settings);
            }
        }
        return Optional.empty();
    }

    private static final class Attached extends AdapterImpl {
        private final Settings settings;

        Attached(Settings settings) {
            this.settings = settings;
        }
    }
}

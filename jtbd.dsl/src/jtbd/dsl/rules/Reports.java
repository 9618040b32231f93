package jtbd.dsl.rules;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import jtbd.dsl.findings.Severity;

/** Told what rules report. */
@FunctionalInterface
public interface Reports {

    /**
     * The feature is null where the report is about the whole element, the index negative where about all values.
     *
     * @param suggestions what else it carries, see {@link Suggestion}
     */
    void accept(Severity severity, String message, EObject element, EStructuralFeature feature, int index, String rule,
            String... suggestions);
}

package jtbd.dsl.rules.structure;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.places.WrittenFile;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A statement that stands twice in one block where there is room for one: the first would be lost. */
@Rule(id = "structure.stated-twice", severity = Severity.ERROR,
        title = "A block says a thing once that it can say once")
public final class StatedTwice extends RuleCheck<EObject> {

    public StatedTwice() {
        super(EObject.class);
    }

    @Override
    protected void check(EObject object, RuleContext context) {
        WrittenFile.of(object).repetitions(object).forEach(repetition -> context.report(object,
                object.eClass().getEStructuralFeature(repetition.feature()), "This is stated twice: again on line "
                        + repetition.line() + ", which would take its place. Keep one of the two."));
    }
}

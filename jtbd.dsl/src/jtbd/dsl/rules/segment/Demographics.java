package jtbd.dsl.rules.segment;

import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.Census;

/** A segment that is described by age, sex or income. */
@Rule(id = "segment.demographics", severity = Severity.INFO,
        title = "A segment is told apart by its circumstances, and not by age, sex or income")
public final class Demographics extends RuleCheck<Segment> {

    private static final List<EStructuralFeature> PARTS = List.of(Literals.TITLED__TITLE, Literals.SEGMENT__PROFILE);

    public Demographics() {
        super(Segment.class);
    }

    @Override
    protected void check(Segment segment, RuleContext context) {
        for (EStructuralFeature part : PARTS) {
            Census.in(context.words(segment, part)).ifPresent(people -> context.report(segment, part, "Segment '"
                    + segment.getName() + "' describes people ('" + people + "'). Say what they struggle with, or "
                            + "what they pay for."));
        }
    }
}

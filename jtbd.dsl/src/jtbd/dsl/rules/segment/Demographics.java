package jtbd.dsl.rules.segment;

import java.util.Optional;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.WordingCheck;
import jtbd.dsl.rules.wording.Census;
import jtbd.dsl.rules.wording.Words;

/** A segment that is described by age, sex or income. */
@Rule(id = "segment.demographics", severity = Severity.INFO,
        title = "A segment is told apart by its circumstances, and not by age, sex or income")
public final class Demographics extends WordingCheck<Segment> {

    public Demographics() {
        super(Segment.class, Literals.TITLED__TITLE, Literals.SEGMENT__PROFILE);
    }

    @Override
    protected Optional<String> complaint(Segment segment, Words words) {
        return Census.in(words).map(people -> "Segment '" + segment.getName() + "' describes people ('" + people
                + "'). Say what they struggle with, or what they pay for.");
    }
}

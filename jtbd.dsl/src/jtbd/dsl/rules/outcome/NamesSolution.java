package jtbd.dsl.rules.outcome;

import java.util.Optional;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.WordingCheck;
import jtbd.dsl.rules.job.ProductJobs;
import jtbd.dsl.rules.wording.WordKind;
import jtbd.dsl.rules.wording.Words;

/** An outcome that names a product, a feature or a technology. */
@Rule(id = "outcome.names-solution", title = "An outcome names no product, feature or technology")
public final class NamesSolution extends WordingCheck<Outcome> {

    public NamesSolution() {
        super(Outcome.class, Literals.OUTCOME__OBJECT);
    }

    @Override
    protected boolean isMeant(Outcome outcome) {
        return !ProductJobs.include(outcome);
    }

    @Override
    protected Optional<String> complaint(Outcome outcome, Words words) {
        return words.first(WordKind.SOLUTION).map(solution -> "This outcome names a solution: '" + solution
                + "'. Say what people judge any solution by, so that it also holds for one that works in another way.");
    }
}

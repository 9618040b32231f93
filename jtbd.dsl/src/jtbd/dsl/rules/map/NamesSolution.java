package jtbd.dsl.rules.map;

import java.util.Optional;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.WordingCheck;
import jtbd.dsl.rules.job.ProductJobs;
import jtbd.dsl.rules.wording.WordKind;
import jtbd.dsl.rules.wording.Words;

/** A step of a job map that names the product it is done with today. */
@Rule(id = "map.names-solution", title = "A step of a job map says what is done, and not with what")
public final class NamesSolution extends WordingCheck<MapStep> {

    public NamesSolution() {
        super(MapStep.class, Literals.MAP_STEP__ACTIVITY);
    }

    @Override
    protected boolean isMeant(MapStep step) {
        return !ProductJobs.include(step);
    }

    @Override
    protected Optional<String> complaint(MapStep step, Words words) {
        return words.first(WordKind.SOLUTION).map(solution -> "This step names a solution: '" + solution
                + "'. Say what gets done in it, and move the solution behind 'supported by'.");
    }
}

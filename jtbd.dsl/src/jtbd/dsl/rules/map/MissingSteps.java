package jtbd.dsl.rules.map;

import java.util.List;
import java.util.stream.Collectors;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.JobMap;
import jtbd.dsl.jtbd.StepKind;
import jtbd.dsl.model.MapSteps;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A job map that leaves out steps. */
@Rule(id = "map.missing-steps", severity = Severity.INFO, title = "A job map tells of all eight steps")
public final class MissingSteps extends RuleCheck<JobMap> {

    public MissingSteps() {
        super(JobMap.class);
    }

    @Override
    protected void check(JobMap map, RuleContext context) {
        List<StepKind> missing = MapSteps.of(map).missing();
        if (!missing.isEmpty()) {
            context.report(map, "This job map leaves out "
                    + missing.stream().map(StepKind::getLiteral).collect(Collectors.joining(", ")) + ". Ask what "
                    + "people do there, or whether they skip it.");
        }
    }
}

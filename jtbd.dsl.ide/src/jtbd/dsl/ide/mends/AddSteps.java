package jtbd.dsl.ide.mends;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.JobMap;
import jtbd.dsl.jtbd.StepKind;
import jtbd.dsl.model.MapSteps;
import jtbd.dsl.rules.map.MissingSteps;

/** Adds the steps that a job map leaves out, each where it belongs. */
@Mends(MissingSteps.class)
final class AddSteps extends MendOf<JobMap> {

    AddSteps() {
        super(JobMap.class);
    }

    @Override
    Stream<Proposal> mend(JobMap map, Complaint complaint) {
        Draft draft = complaint.draft();
        List<String> last = new ArrayList<>();
        for (StepKind kind : MapSteps.of(map).missing()) {
            String step = kind.getLiteral() + " " + Wording.TO_BE_WRITTEN;
            map.getSteps().stream().filter(later -> later.getKind().compareTo(kind) > 0).findFirst()
                    .ifPresentOrElse(later -> draft.addBefore(later, step), () -> last.add(step));
        }
        if (!last.isEmpty()) {
            draft.addTo(map, last.toArray(String[]::new));
        }
        return Stream.of(Proposal.possible("Add the missing steps", draft));
    }
}

package jtbd.dsl.ide.mends;

import java.util.Map;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.outcome.OtherDirection;

/** Says minimize or increase for a word that means the same. */
@Mends(value = OtherDirection.class, mayBeSure = true)
final class UseUsualDirection extends MendOf<Outcome> {

    private static final Map<String, String> USUAL = Map.of("reduce", "minimize", "decrease", "minimize",
            "eliminate", "minimize", "avoid", "minimize", "maximize", "increase", "improve", "increase");

    UseUsualDirection() {
        super(Outcome.class);
    }

    @Override
    Stream<Proposal> mend(Outcome outcome, Complaint complaint) {
        String usual = USUAL.get(outcome.getDirection());
        boolean needsMeasure = outcome.getDirection().equals("avoid") && outcome.getMeasure() == null;
        String words = needsMeasure ? usual + " likelihood of" : usual;
        return Stream.of(Proposal.sure("Say '" + words + "'",
                complaint.draft().replace(complaint.region(), words)));
    }
}

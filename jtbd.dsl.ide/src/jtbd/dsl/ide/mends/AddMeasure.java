package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.outcome.MissingMeasure;
import jtbd.dsl.rules.wording.VerbPhrase;
import jtbd.dsl.rules.wording.Words;

/** Says what of an outcome is counted or timed. */
@Mends(MissingMeasure.class)
final class AddMeasure extends MendOf<Outcome> {

    AddMeasure() {
        super(Outcome.class);
    }

    @Override
    Stream<Proposal> mend(Outcome outcome, Complaint complaint) {
        return measures(Words.of(outcome.getObject())).map(measure -> Proposal.possible(
                "Measure the '" + measure + "'",
                complaint.draft().insert(complaint.region().getOffset(), measure + " ")));
    }

    /** Those that read on into what is done, or into what it is about. */
    private static Stream<String> measures(Words object) {
        return Stream.of("number of", "likelihood that", "time to").filter(measure -> measure.endsWith("to")
                ? VerbPhrase.begins(object, 0) : !VerbPhrase.isVerb(object, 0));
    }
}

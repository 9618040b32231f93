package jtbd.dsl.ide.mends;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.outcome.MissingMeasure;
import jtbd.dsl.rules.wording.VerbPhrase;
import jtbd.dsl.rules.wording.Words;

/** Says what of an outcome is counted or timed; people say it within the text, too. */
@Mends(MissingMeasure.class)
final class AddMeasure extends MendOf<Outcome> {

    private static final Pattern TOLD = Pattern.compile("(?i)((?:time|likelihood|chance|odds|probability|number|share"
            + "|amount|cost|effort)\\h+(?:to|of|that))\\h+(\\S.*)");

    AddMeasure() {
        super(Outcome.class);
    }

    @Override
    Stream<Proposal> mend(Outcome outcome, Complaint complaint) {
        return told(outcome, complaint).map(Stream::of).orElseGet(() -> measures(Words.of(outcome.getObject()))
                .map(measure -> Proposal.possible(label(measure),
                        complaint.draft().insert(complaint.region().getOffset(), measure + " "))));
    }

    /** Of {@code minimize "the time it takes to find it"}. */
    private static Optional<Proposal> told(Outcome outcome, Complaint complaint) {
        Matcher told = TOLD.matcher(OutcomeSentence.measured(outcome.getObject()));
        return told.matches() ? Optional.of(Proposal.possible(label(told.group(1)), complaint.draft()
                .replace(complaint.region(), told.group(1) + " " + Wording.quoted(told.group(2))))) : Optional.empty();
    }

    private static String label(String measure) {
        return "Measure the '" + measure + "'";
    }

    /** Those that read on into what is done, or into what it is about. */
    private static Stream<String> measures(Words object) {
        return Stream.of("number of", "likelihood that", "time to").filter(measure -> measure.endsWith("to")
                ? VerbPhrase.begins(object, 0) : !VerbPhrase.isVerb(object, 0));
    }
}

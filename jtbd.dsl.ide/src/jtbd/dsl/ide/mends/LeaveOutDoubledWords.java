package jtbd.dsl.ide.mends;

import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.rules.Suggestion;

/** Leaves out what is read before a text anyway: {@code want "I want to rest"}. */
@Mends(value = {jtbd.dsl.rules.job.DoubledWords.class, jtbd.dsl.rules.story.DoubledWords.class}, mayBeSure = true)
final class LeaveOutDoubledWords implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.NEEDLESS).flatMap(words -> without(words, complaint)
                .map(draft -> Proposal.sure("Leave out '" + words + "'", draft)).stream());
    }

    /** Only a title goes on with a capital letter. */
    private static Optional<Draft> without(String words, Complaint complaint) {
        return words.equalsIgnoreCase("to") ? TextWithout.capitalWords(words, complaint)
                : TextWithout.words(words, complaint);
    }
}

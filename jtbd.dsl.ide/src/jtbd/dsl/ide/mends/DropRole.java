package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.RoleSentence;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Job;

/** Leaves out the role that a job or a story begins with; what the sentence wants and why stays. */
@Mends({jtbd.dsl.rules.job.UserStory.class, jtbd.dsl.rules.story.UserStory.class})
final class DropRole implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        String text = Wording.unquoted(complaint.node());
        return Stream.of(RoleSentence.of(text).map(sentence -> onlyWish(sentence, complaint))
                .orElseGet(() -> complaint.draft().replace(complaint.region(), Wording.TO_BE_WRITTEN)))
                .map(draft -> Proposal.possible("Leave out the role", draft));
    }

    private static Draft onlyWish(RoleSentence sentence, Complaint complaint) {
        ITextRegion statement = Statement.around(complaint.node());
        boolean isWant = complaint.file().text(statement).startsWith("want");
        boolean addsReason = isWant && sentence.reason() != null && !hasReason(complaint);
        Draft draft = complaint.draft().replace(complaint.region(),
                '"' + (isWant && !addsReason ? sentence.all() : sentence.wish()) + '"');
        return addsReason ? draft.addAfter(statement, "so \"" + sentence.reason() + '"') : draft;
    }

    private static boolean hasReason(Complaint complaint) {
        return complaint.about(Job.class).filter(job -> job.getResult() != null).isPresent();
    }
}

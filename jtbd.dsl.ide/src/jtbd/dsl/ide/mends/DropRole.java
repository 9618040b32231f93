package jtbd.dsl.ide.mends;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.RoleSentence;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Story;

/** Leaves out the role that a job or a story begins with; what the sentence wants and why stays. */
@Mends({jtbd.dsl.rules.job.UserStory.class, jtbd.dsl.rules.story.UserStory.class})
final class DropRole implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        String text = Wording.unquoted(complaint.node());
        return told(complaint).map(told -> Proposal.possible("Leave out the role", RoleSentence.of(text)
                .map(sentence -> inParts(sentence, told, complaint)).orElseGet(() -> rest(text, complaint)))).stream();
    }

    private static Optional<Sentence> told(Complaint complaint) {
        return complaint.about(Story.class).map(Sentence::of).or(() -> complaint.about(Job.class).map(Sentence::of));
    }

    /** Where the wish or its reason is told otherwise already, the text keeps its own. */
    private static Draft inParts(RoleSentence sentence, Sentence told, Complaint complaint) {
        String feature = feature(complaint);
        boolean keepsReason = sentence.reason() != null && told.isSaid("so");
        String wish = keepsReason ? sentence.all() : sentence.wish();
        Map<String, String> parts = new HashMap<>();
        if (!keepsReason) {
            parts.put("want", written("to " + sentence.wish().replaceFirst("^(?i)to\\s+", "")));
        }
        if (sentence.reason() != null) {
            parts.put("so", written(sentence.reason()));
        }
        String own = feature.equals("title") ? Wording.titleFrom(wish) : wish;
        boolean movesAll = feature.equals("situation") && !keepsReason && !told.isSaid("want");
        return told.say(parts, complaint.draft().replace(complaint.region(),
                movesAll ? Wording.TO_BE_WRITTEN : written(own)));
    }

    private static Draft rest(String text, Complaint complaint) {
        return complaint.draft().replace(complaint.region(), RoleSentence.withoutRole(text)
                .map(rest -> feature(complaint).equals("title") ? Wording.titleFrom(rest) : rest)
                .map(DropRole::written).orElse(Wording.TO_BE_WRITTEN));
    }

    /** Which text of the job or the story it is. */
    private static String feature(Complaint complaint) {
        Assignment assignment = GrammarUtil.containingAssignment(complaint.node().getGrammarElement());
        return assignment.getFeature();
    }

    /** As it stood between its quotation marks, and may stand there again. */
    private static String written(String text) {
        return '"' + text + '"';
    }
}

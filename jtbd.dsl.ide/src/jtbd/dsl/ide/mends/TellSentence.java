package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Writes a sentence as people say it, in a job or a story, in the parts that the language has for it. */
@Mends(SyntaxError.class)
final class TellSentence implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.about(Job.class).stream().flatMap(job -> JobSentence
                .at(complaint.region().getOffset(), complaint.file().lines()).stream()
                .filter(spoken -> spoken.parts().size() > 1 || !spoken.isInStatements(complaint.file().text()))
                .flatMap(spoken -> told(spoken, job, complaint).stream()));
    }

    /** A story is told by whoever has its job, so that it names nobody. */
    private static Optional<Proposal> told(JobSentence spoken, Job job, Complaint complaint) {
        int now = LaidOut.mistakes(complaint.file().text());
        return Stream.concat(toldBySomebody(spoken, job, complaint).stream(),
                toldInParts(spoken, complaint)).filter(proposal -> LaidOut.mistakes(proposal.draft().text()) < now)
                .findFirst();
    }

    /** Some blocks hold no sentences. */
    private static Stream<Proposal> toldInParts(JobSentence spoken, Complaint complaint) {
        return Stream.of(told(spoken, List.of(), complaint.draft())).filter(proposal -> !LaidOut.isMistakeAt(
                spoken.passage().getOffset(), proposal.draft().text()));
    }

    private static Optional<Proposal> toldBySomebody(JobSentence spoken, Job job, Complaint complaint) {
        if (spoken.role().isEmpty() || job.getExecutor() != null) {
            return Optional.empty();
        }
        SegmentOfRole segment = SegmentOfRole.of(spoken.role(), new FreshNames(complaint.workspace().get()), complaint);
        Draft draft = complaint.draft();
        return Optional.of(told(spoken, List.of("for " + segment.name()),
                segment.isNew() ? draft.addBefore(job, segment.declaration() + "\n") : draft));
    }

    private static Proposal told(JobSentence spoken, List<String> before, Draft draft) {
        List<String> statements = Stream.concat(before.stream(), spoken.statements().stream()).toList();
        return Proposal.possible("Tell it as " + JobSentence.words(statements),
                draft.replace(spoken.passage(), String.join(between(spoken, draft.file().lines()), statements)));
    }

    /** On a line of its own each, where the sentence begins one. */
    private static String between(JobSentence spoken, Lines lines) {
        int start = spoken.passage().getOffset();
        String before = lines.text().substring(lines.startOf(lines.lineOf(start)), start);
        return before.isBlank() ? "\n" + before : " ";
    }
}

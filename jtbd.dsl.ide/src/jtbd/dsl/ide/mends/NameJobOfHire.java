package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.EcoreUtil2;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Names the job that something is hired for where none is written; where there is none, writes a first one. */
@Mends(SyntaxError.class)
final class NameJobOfHire implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.JOB)
                .flatMap(word -> hiring(complaint).stream().flatMap(hiring -> named(word, hiring, complaint)));
    }

    /** What hires, which may be read up to the word before only. */
    private static Optional<IndustryPart> hiring(Complaint complaint) {
        return Optional.ofNullable(EcoreUtil2.getContainerOfType(complaint.file().elementAt(behind(complaint) - 1),
                IndustryPart.class));
    }

    private static Stream<Proposal> named(String word, IndustryPart hiring, Complaint complaint) {
        List<String> jobs = Choices.of(Job.class, hiring, Literals.HIRE__JOB, complaint).toList();
        if (!jobs.isEmpty()) {
            return jobs.stream().map(job -> (word + " " + job).strip()).map(words -> Proposal.possible(
                    "Add '" + words + "'", complaint.draft().insert(behind(complaint), " " + words)));
        }
        String name = new FreshNames(complaint.workspace().get()).like("FirstJob");
        String words = (word + " " + name).strip();
        return Stream.of(Proposal.possible("Add a job, and '" + words + "'", CreateMissing.beside(hiring, "job",
                complaint, complaint.draft().insert(behind(complaint), " " + words),
                block -> Declaration.toBeWritten("job", name, block))));
    }

    /** At the end of a statement it is the word before that is marked. */
    private static int behind(Complaint complaint) {
        int begin = complaint.region().getOffset();
        return List.of("hired", "for").contains(complaint.text()) ? begin + complaint.region().getLength()
                : complaint.file().text().substring(0, begin).stripTrailing().length();
    }
}

package jtbd.dsl.ide.mends;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.rules.syntax.SyntaxError;

/**
 * Makes a job of a sentence as people say it, such as "As a commuter, I want to …, so that …", and a segment of the one
 * who wants it.
 */
@Mends(SyntaxError.class)
final class WriteAsJob implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        EObject around = complaint.around();
        return around instanceof Model || around instanceof Industry ? JobSentence
                .at(complaint.region().getOffset(), complaint.file().lines()).stream()
                .filter(spoken -> spoken.parts().containsKey(JobSentence.WANT))
                .map(spoken -> Proposal.possible("Write it as a job", written(spoken, complaint))) : Stream.empty();
    }

    private static Draft written(JobSentence spoken, Complaint complaint) {
        Lines lines = complaint.file().lines();
        int start = spoken.passage().getOffset();
        String before = lines.text().substring(lines.startOf(lines.lineOf(start)), start);
        return complaint.draft().replace(spoken.passage(),
                job(spoken, complaint).replaceAll("\n(?=.)", "\n" + (before.isBlank() ? before : "")));
    }

    private static String job(JobSentence spoken, Complaint complaint) {
        FreshNames names = new FreshNames(complaint.workspace().get());
        List<String> statements = new ArrayList<>(spoken.statements());
        String declaration = "";
        if (!spoken.role().isEmpty()) {
            SegmentOfRole segment = SegmentOfRole.of(spoken.role(), names, complaint);
            statements.add(0, "for " + segment.name());
            declaration = segment.isNew() ? segment.declaration() + "\n\n" : "";
        }
        String title = Wording.titleFrom(spoken.parts().get(JobSentence.WANT));
        return declaration + "job " + names.like(Wording.nameFrom(title)) + " " + Wording.quoted(title)
                + " functional {\n  " + String.join("\n  ", statements) + "\n}";
    }
}

package jtbd.dsl.ide.mends;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Writes a question and its answer as people note them on two lines: {@code Q: What broke?}, {@code A: The screen}. */
@Mends(SyntaxError.class)
final class WriteAnswer extends MendOf<Interview> {

    private static final Pattern NOTED = Pattern.compile("(?m)^\\h*(?<all>Q(?:uestion)?\\h*[:.-]\\h*(?<question>"
            + "[^\"{}\\v]*\\S)\\h*\\R\\h*A(?:nswer)?\\h*[:.-]\\h*(?<answer>[^\"{}\\v]*\\S))\\h*$");

    WriteAnswer() {
        super(Interview.class);
    }

    @Override
    Stream<Proposal> mend(Interview interview, Complaint complaint) {
        Lines lines = complaint.file().lines();
        int line = lines.lineOf(complaint.region().getOffset());
        Matcher noted = NOTED.matcher(lines.text()).region(lines.startOf(Math.max(0, line - 1)), lines.text().length());
        return noted.find() && noted.start("all") <= complaint.region().getOffset()
                ? Stream.of(written(noted, complaint)).filter(proposal -> LaidOut.mistakes(proposal.draft().text())
                        < LaidOut.mistakes(lines.text())) : Stream.empty();
    }

    private static Proposal written(Matcher noted, Complaint complaint) {
        return Proposal.possible("Write it as a question and its answer, kind to be checked",
                complaint.draft().replace(new TextRegion(noted.start("all"), noted.group("all").length()), "trigger "
                        + Wording.quoted(noted.group("question")) + " -> " + Wording.quoted(noted.group("answer"))));
    }
}

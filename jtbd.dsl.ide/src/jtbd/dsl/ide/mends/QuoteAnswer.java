package jtbd.dsl.ide.mends;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Puts quotation marks around a question and its answer where both lack them: {@code pain What broke? -> All.} */
@Mends(SyntaxError.class)
final class QuoteAnswer implements Mend {

    private static final String TEXT = "[^\"{}\\v]+?";
    private static final Pattern ANSWER = Pattern.compile("\\b(?:trigger|current|pain|expected|constraint|success)\\h+"
            + "(?:as\\h+\\S+\\h+)?(?<question>" + TEXT + ")\\h*->\\h*(?<answer>" + TEXT
            + ")(?=\\h*(?:$|[{}]|//|\\bevidence\\h+for\\b))", Pattern.MULTILINE);

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        Lines lines = complaint.file().lines();
        int line = lines.lineOf(complaint.region().getOffset());
        Matcher answer = ANSWER.matcher(lines.text()).region(lines.startOf(line), lines.endOf(line));
        if (!answer.find()) {
            return Stream.empty();
        }
        Draft draft = complaint.draft();
        Stream.of("question", "answer").forEach(part -> draft.replace(
                new TextRegion(answer.start(part), answer.group(part).length()), Wording.quoted(answer.group(part))));
        return Stream.of(Proposal.possible("Put quotation marks around question and answer", draft))
                .filter(quoted -> LaidOut.mistakes(quoted.draft().text()) < LaidOut.mistakes(lines.text()));
    }
}

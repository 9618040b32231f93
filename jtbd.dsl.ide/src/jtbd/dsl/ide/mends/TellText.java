package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Makes pains, gains or outcomes of texts that stand in their block alone, within a line: {@code pains { "slow" }}. */
@Mends(SyntaxError.class)
final class TellText implements Mend {

    private static final Pattern TEXTS = Pattern.compile("\\G[\\h,;]*\"([^\"\\\\\\v]+)\"");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        int start = complaint.region().getOffset();
        String text = complaint.file().text();
        List<MatchResult> texts = TEXTS.matcher(text).region(start, text.length()).results().toList();
        boolean beginsBlock = text.substring(0, start).stripTrailing().endsWith("{");
        if (texts.isEmpty() || !beginsBlock || new WriteListed().proposals(complaint).findAny().isPresent()) {
            return Stream.empty();
        }
        int now = LaidOut.mistakes(text);
        return Stream.of("pain", "gain", "outcome").map(kind -> Proposal.possible(
                (texts.size() == 1 ? "Make it " : "Make each text ") + KindNames.withArticle(kind),
                told(texts, kind, complaint))).filter(proposal -> LaidOut.mistakes(proposal.draft().text()) < now);
    }

    private static Draft told(List<MatchResult> texts, String kind, Complaint complaint) {
        Draft draft = complaint.draft();
        texts.forEach(text -> draft.replace(new TextRegion(text.start(), text.end() - text.start()),
                (text == texts.get(0) ? "" : " ") + WriteListed.quoted(kind, text.group(1))));
        return draft;
    }
}

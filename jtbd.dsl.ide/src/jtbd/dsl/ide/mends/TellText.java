package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;
import jtbd.dsl.terms.Keywords;
import jtbd.workspace.loading.Language;

/**
 * Makes pains, gains, outcomes or forces of texts that stand in their block alone, within a line: {@code pains
 * { "slow" }}. They may lack their quotation marks, also on a line of their own.
 */
@Mends(SyntaxError.class)
final class TellText implements Mend {

    private static final Pattern TEXTS = Pattern.compile("\\G[\\h,;]*\"([^\"\\\\\\v]+)\"");
    private static final Pattern PROSE = Pattern.compile("\\p{L}+(?:\\h+(?!//|/\\*)[^\"{};\\s]+)+(?<![.,])");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        List<MatchResult> texts = texts(complaint);
        if (texts.isEmpty() || new WriteListed().proposals(complaint).findAny().isPresent()
                || new FormulateOutcome().proposals(complaint).findAny().isPresent()) {
            return Stream.empty();
        }
        int now = LaidOut.mistakes(complaint.file().text());
        return WriteListed.KINDS.stream().map(kind -> Proposal.possible(
                (texts.size() == 1 ? "Make it " : "Make each text ") + KindNames.withArticle(kind),
                told(texts, kind, complaint))).filter(proposal -> mends(proposal.draft().text(), now, complaint));
    }

    /** What is told where it cannot stand has one mistake for another. */
    private static boolean mends(String told, int mistakesNow, Complaint complaint) {
        return LaidOut.mistakes(told) < mistakesNow && !LaidOut.isMistakeAt(complaint.region().getOffset(), told);
    }

    private static List<MatchResult> texts(Complaint complaint) {
        int start = complaint.region().getOffset();
        String text = complaint.file().text();
        boolean beginsBlock = text.substring(0, start).stripTrailing().endsWith("{");
        List<MatchResult> texts = beginsBlock ? TEXTS.matcher(text).region(start, text.length()).results().toList()
                : List.of();
        boolean beginsLine = text.substring(complaint.file().lines().startOf(complaint.file().lines().lineOf(start)),
                start).isBlank();
        return texts.isEmpty() && (beginsBlock || beginsLine) ? prose(complaint) : texts;
    }

    /** A word of the language, or one that is nearly so, begins a statement with a mistake. */
    private static List<MatchResult> prose(Complaint complaint) {
        String text = complaint.file().text();
        Matcher prose = PROSE.matcher(text).region(complaint.region().getOffset(), text.length());
        return Language.service(Keywords.class).contains(complaint.text())
                || complaint.suggested(Suggestion.WORD).findAny().isPresent() || !prose.lookingAt() ? List.of()
                        : List.of(prose.toMatchResult());
    }

    private static Draft told(List<MatchResult> texts, String kind, Complaint complaint) {
        Draft draft = complaint.draft();
        texts.forEach(text -> draft.replace(new TextRegion(text.start(), text.end() - text.start()),
                (text == texts.get(0) ? "" : " ") + (text.groupCount() == 0 ? WriteListed.statement(kind, text.group())
                        : WriteListed.quoted(kind, text.group(1)))));
        return draft;
    }
}

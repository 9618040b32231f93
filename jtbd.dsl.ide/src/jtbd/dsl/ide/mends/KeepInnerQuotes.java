package jtbd.dsl.ide.mends;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Makes the quotation marks within a text a part of it: {@code when "the "fast" train is late"}. */
@Mends(SyntaxError.class)
final class KeepInnerQuotes implements Mend {

    /** Two around the text, and two within. */
    private static final int FEWEST = 4;

    /** A line with more of them holds many texts, and nobody knows which one it is. */
    private static final int MOST = 12;

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        Lines lines = complaint.file().lines();
        int line = lines.lineOf(complaint.region().getOffset());
        List<Integer> marks = IntStream.range(lines.startOf(line), lines.endOf(line))
                .filter(place -> isMark(place, lines.text())).boxed().toList();
        if (marks.size() < FEWEST || marks.size() > MOST) {
            return Stream.empty();
        }
        int now = LaidOut.mistakes(lines.text());
        return passages(marks.size()).map(passage -> marks.subList(passage[0] + 1, passage[1]))
                .filter(inner -> areAroundWords(inner, lines.text())).map(inner -> kept(inner, complaint))
                .map(draft -> Map.entry(draft, LaidOut.mistakes(draft.text())))
                .filter(draft -> draft.getValue() < now).min(Map.Entry.comparingByValue()).map(Map.Entry::getKey)
                .map(draft -> Proposal.possible("Keep the quotation marks within the text", draft)).stream();
    }

    /** The first and the last mark of what may be one text, the shortest first. */
    private static Stream<int[]> passages(int marks) {
        return IntStream.range(0, marks).boxed().flatMap(first -> IntStream.iterate(first + FEWEST - 1,
                last -> last < marks, last -> last + 2).mapToObj(last -> new int[] {first, last}))
                .sorted(Comparator.comparingInt(passage -> passage[1] - passage[0]));
    }

    /** Not those of {@code "late" "dark"}, which are two texts. */
    private static boolean areAroundWords(List<Integer> inner, String text) {
        return IntStream.range(0, inner.size()).noneMatch(index -> Character.isWhitespace(
                text.charAt(inner.get(index) + (index % 2 == 0 ? 1 : -1))));
    }

    private static boolean isMark(int place, String text) {
        return text.charAt(place) == '"' && (place == 0 || text.charAt(place - 1) != '\\');
    }

    private static Draft kept(List<Integer> inner, Complaint complaint) {
        Draft draft = complaint.draft();
        inner.forEach(mark -> draft.replace(new TextRegion(mark, 1), "\\\""));
        return draft;
    }
}

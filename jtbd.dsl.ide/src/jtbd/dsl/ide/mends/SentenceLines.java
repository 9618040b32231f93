package jtbd.dsl.ide.mends;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.terms.Keywords;
import jtbd.workspace.loading.Language;

/** Where a sentence may begin and end that people wrote without quotation marks, on one line or over several. */
final class SentenceLines {

    /** Words of the language that a sentence goes on with on its next line. */
    private static final Set<String> GOING_ON = Set.of("so", "want");

    private static final int MOST_LINES = 8;

    private final Lines lines;

    private SentenceLines(Lines lines) {
        this.lines = lines;
    }

    /** The passages around the offset that may be one sentence, the longest first. */
    static Stream<ITextRegion> around(int offset, Lines lines) {
        return new SentenceLines(lines).around(lines.lineOf(offset), offset);
    }

    private Stream<ITextRegion> around(int line, int offset) {
        int first = IntStream.iterate(line, next -> next - 1).limit(MOST_LINES)
                .filter(next -> next == 0 || !goesOn(next - 1)).findFirst().orElse(line);
        int last = IntStream.iterate(line, next -> next + 1).limit(MOST_LINES)
                .filter(next -> !goesOn(next)).findFirst().orElse(line);
        return IntStream.rangeClosed(first, line).boxed().flatMap(from -> IntStream.rangeClosed(line, last)
                .mapToObj(back -> passage(from, last + line - back))).filter(passage -> passage.getLength() > 0)
                .map(passage -> withinBlock(passage, offset));
    }

    /** Whether a sentence on the line may go on on the next one. */
    private boolean goesOn(int line) {
        if (line + 1 >= lines.count() || !isProse(text(line)) || !isProse(text(line + 1)) || text(line).endsWith(".")) {
            return false;
        }
        String word = text(line + 1).split("\\s", 2)[0].toLowerCase(Locale.ROOT);
        return text(line).endsWith(",") || GOING_ON.contains(word) || !Language.service(Keywords.class).contains(word);
    }

    private static boolean isProse(String text) {
        return !text.isEmpty() && !text.matches(".*([\"{}]|//).*");
    }

    private String text(int line) {
        return lines.text().substring(lines.startOf(line), lines.endOf(line)).strip();
    }

    private ITextRegion passage(int from, int to) {
        return stripped(lines.startOf(from), lines.endOf(to));
    }

    /** A block may begin and end on the line. */
    private ITextRegion withinBlock(ITextRegion passage, int offset) {
        int end = passage.getOffset() + passage.getLength();
        int place = Math.max(passage.getOffset(), Math.min(offset, end));
        String before = lines.text().substring(passage.getOffset(), place);
        String behind = lines.text().substring(place, end);
        int start = passage.getOffset() + Math.max(before.lastIndexOf('{'), before.lastIndexOf('}')) + 1;
        return stripped(start, place + behind.split("[{}]", 2)[0].length());
    }

    private ITextRegion stripped(int start, int end) {
        String text = lines.text().substring(start, end);
        return new TextRegion(start + text.length() - text.stripLeading().length(), text.strip().length());
    }
}

package jtbd.dsl.syntax;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.antlr.runtime.CommonToken;

import jtbd.dsl.rules.Suggestion;

/**
 * Finds where a quotation mark is missing at the end of a text, which then goes on to the next one in the file: before
 * the first line that is no prose but the language.
 */
final class MissingQuote {

    /** Each one costs a reading. */
    private static final int MOST_STATEMENTS = 12;

    private final String text;
    private final TextLines lines;
    private final CommonToken read;
    private final List<Rereading> passages;
    private final Vocabulary vocabulary;
    private final PatientParser parser;

    private MissingQuote(CommonToken read, TextReadAgain again, Vocabulary vocabulary) {
        this.text = again.text();
        this.lines = again.lines();
        this.read = read;
        this.passages = again.passages();
        this.vocabulary = vocabulary;
        this.parser = again.parser();
    }

    /** The mistake in what was read as one text, if one is likely. */
    static Optional<Mended> in(CommonToken read, TextReadAgain again, Vocabulary vocabulary) {
        return new MissingQuote(read, again, vocabulary).found();
    }

    private Optional<Mended> found() {
        int from = read.getStartIndex();
        int line = firstLineOfTheLanguage();
        if (line < 0 && !isOpen()) {
            return Optional.empty();
        }
        int to = endOfProse(firstStatementBefore(line < 0 ? read.getStopIndex() + 1 : line));
        Span place = new Span(from, to);
        return Optional.of(new Mended(new Mistake(place, "The text that begins here is not closed. Add a quotation mark"
                + " \" at its end" + (isOneLine(place) ? "" : ", on line " + lines.number(to)) + ".",
                Suggestion.BEHIND.of("\"")), Way.by(Rereading.asText(place, text.substring(from, to) + '"', true))));
    }

    private boolean isOneLine(Span place) {
        return lines.end(place.from()) >= place.to();
    }

    /** Whether the text goes on to the end of the file. */
    private boolean isOpen() {
        return read.getStopIndex() + 1 == text.length() && !read.getText().matches("(?s)\".*[^\\\\]\"");
    }

    /** Where it begins; negative where there is none. */
    private int firstLineOfTheLanguage() {
        int end = read.getStopIndex() + 1;
        for (int start = lines.end(read.getStartIndex()) + 1; start < end; start = lines.end(start) + 1) {
            boolean isLast = lines.end(start) >= end && !isOpen();
            String line = text.substring(start, lines.end(start));
            if (line.strip().equals("}") || vocabulary.isDeclaration(line) || opensBlock(line)
                    || isLast && isStatement(start, end)) {
                return start;
            }
        }
        return -1;
    }

    /** Where the first of the lines begins that all are statements, up to the place; the place where there is none. */
    private int firstStatementBefore(int place) {
        return IntStream.iterate(lines.end(read.getStartIndex()) + 1, start -> start < place,
                start -> lines.end(start) + 1).filter(start -> beginsWithKeyword(text.substring(start, place)))
                .limit(MOST_STATEMENTS).filter(start -> areStatements(start, place)).findFirst().orElse(place);
    }

    /** Whether nothing lacks from there to the place but the ends of blocks, once the text ends before. */
    private boolean areStatements(int start, int place) {
        int begin = startOfDeclaration();
        int end = endOfProse(start);
        String closed = text.substring(begin, end) + '"' + text.substring(end, place) + '}';
        List<Rereading> before = passages.stream()
                .filter(passage -> begin <= passage.from() && passage.to() <= read.getStartIndex())
                .map(passage -> passage.movedBack(begin)).toList();
        return Hitch.first(parser.parse(closed, before), closed).stream()
                .allMatch(hitch -> hitch.told().filter(told -> told.stumble().isEnd()).isPresent());
    }

    /** Of what the text stands in; reading more than that would take too long in a large file. */
    private int startOfDeclaration() {
        int start = lines.start(read.getStartIndex());
        while (start > 0 && !vocabulary.isDeclaration(text.substring(start, lines.end(start)))) {
            start = lines.start(start - 1);
        }
        return start;
    }

    private boolean opensBlock(String line) {
        return line.strip().endsWith("{") && beginsWithKeyword(line);
    }

    private boolean beginsWithKeyword(String line) {
        return vocabulary.isKeyword(line.strip().split("[^\\p{L}-]", 2)[0]);
    }

    /** Whether only words stand on the line before the quotation mark that ended the text, the first a keyword. */
    private boolean isStatement(int start, int end) {
        String before = text.substring(start, end - 1).strip();
        return before.matches("[\\p{L}\\d\\s/.^_-]+") && beginsWithKeyword(before);
    }

    /** Behind the last word before the place; on one line with the start of a block, before what leads to that. */
    private int endOfProse(int place) {
        int begin = read.getStartIndex();
        String prose = text.substring(begin, place).stripTrailing();
        if (prose.endsWith("{") && prose.indexOf('\n') < 0) {
            int start = startOfStatement(begin);
            return start + TitleInHead.end(text.substring(start, begin) + prose, begin - start, parser);
        }
        return begin + Math.max(1, prose.length());
    }

    /** In the line, or in a block that begins or ends in it. */
    private int startOfStatement(int place) {
        return Math.max(lines.start(place), 1 + Math.max(text.lastIndexOf('{', place), text.lastIndexOf('}', place)));
    }
}

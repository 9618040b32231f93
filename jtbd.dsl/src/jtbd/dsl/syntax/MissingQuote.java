package jtbd.dsl.syntax;

import java.util.Optional;

import org.antlr.runtime.CommonToken;

import jtbd.dsl.rules.Suggestion;

/**
 * Finds where a quotation mark is missing at the end of a text, which then goes on to the next one in the file: before
 * the first line that is no prose but the language.
 */
final class MissingQuote {

    private final String text;
    private final TextLines lines;
    private final CommonToken read;
    private final Vocabulary vocabulary;
    private final PatientParser parser;

    private MissingQuote(String text, CommonToken read, Vocabulary vocabulary, PatientParser parser) {
        this.text = text;
        this.lines = new TextLines(text);
        this.read = read;
        this.vocabulary = vocabulary;
        this.parser = parser;
    }

    /** The mistake in what was read as one text, if one is likely. */
    static Optional<Mended> in(String text, CommonToken read, Vocabulary vocabulary, PatientParser parser) {
        return new MissingQuote(text, read, vocabulary, parser).found();
    }

    private Optional<Mended> found() {
        int from = read.getStartIndex();
        int line = firstLineOfTheLanguage();
        if (line < 0 && !isOpen()) {
            return Optional.empty();
        }
        int to = endOfProse(line < 0 ? read.getStopIndex() + 1 : line);
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

    private boolean opensBlock(String line) {
        return line.strip().endsWith("{") && vocabulary.isKeyword(line.strip().split("[^\\p{L}-]", 2)[0]);
    }

    /** Whether only words stand on the line before the quotation mark that ended the text, the first a keyword. */
    private boolean isStatement(int start, int end) {
        String before = text.substring(start, end - 1).strip();
        return before.matches("[\\p{L}\\d\\s/.^_-]+") && vocabulary.isKeyword(before.split("[^\\p{L}-]", 2)[0]);
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

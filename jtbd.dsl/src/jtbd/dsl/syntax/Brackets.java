package jtbd.dsl.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.antlr.runtime.CommonToken;

import jtbd.dsl.rules.Suggestion;

/**
 * Finds the bracket that is missing, or one too many, by the columns in which lines begin: a block ends in the column
 * in which its first line began, and what stands in it stands deeper. A text laid out in another way has no answer.
 */
final class Brackets {

    private final String text;
    private final Words words;
    private final Vocabulary vocabulary;
    private final Deque<Block> open = new ArrayDeque<>();
    private Line line;
    private Mended found;

    private Brackets(String text, Words words, Vocabulary vocabulary) {
        this.text = text;
        this.words = words;
        this.vocabulary = vocabulary;
        open.push(new Block(new Line(-1, -1)));
    }

    /**
     * The first place where brackets and columns disagree.
     *
     * @param atEnd whether it is known that some block is open at the end of the text
     */
    static Optional<Mended> disagreement(String text, Words words, Vocabulary vocabulary, boolean atEnd) {
        Brackets brackets = new Brackets(text, words, vocabulary);
        for (int i = 0; i < words.all().size() && brackets.found == null; i++) {
            brackets.read(i);
        }
        if (atEnd && brackets.found == null && brackets.open.size() > 1) {
            brackets.found = brackets.unclosed(words.all().size() - 1);
        }
        return Optional.ofNullable(brackets.found);
    }

    private void read(int word) {
        boolean beginsLine = words.beginsLine(word);
        if (beginsLine) {
            line = new Line(word, words.get(word).getCharPositionInLine());
        }
        if (words.is(word, "}")) {
            close(word, beginsLine);
            return;
        }
        if (beginsLine && endsBefore(word)) {
            found = unclosed(word - 1);
            return;
        }
        if (beginsLine) {
            open.peek().begin(line);
        }
        line.add(word);
        if (words.is(word, "{")) {
            open.push(new Block(line));
        }
    }

    /** Whether the line stands no deeper than the block that is open, though all others of it do. */
    private boolean endsBefore(int word) {
        Block block = open.peek();
        if (open.size() == 1 || line.column > block.first.column) {
            return false;
        }
        return block.column > block.first.column || block.column < 0 && vocabulary.isKeyword(textOf(word))
                && !vocabulary.canHold(textOf(word), textOf(block.first.begin));
    }

    private void close(int bracket, boolean beginsLine) {
        Block block = open.peek();
        if (!beginsLine || block.first.column == line.column) {
            if (open.size() > 1) {
                open.pop();
                open.peek().closed(block.first);
            }
        } else if (block.first.column < line.column) {
            closeDeeper(block, bracket);
        } else if (open.stream().anyMatch(outer -> outer.first.column == line.column)) {
            found = unclosed(bracket - 1);
        } else {
            open.pop();
        }
    }

    /** A bracket that stands deeper than the block it closes closes one that was not opened, or nothing. */
    private void closeDeeper(Block block, int bracket) {
        Line first = block.lines.get(line.column);
        if (first != null && vocabulary.opensBlock(textOf(first.begin))) {
            found = new Mended(new Mistake(span(first.last), "A bracket { is missing after "
                    + Stumble.shortened(textOf(first.last)) + ", where the block of " + named(first) + " begins.",
                    Suggestion.BRACKET_BEHIND.of("{")), Way.by(inserted(first.last, "{")));
        } else if (block.lastClosed != null && block.lastClosed.column == line.column) {
            found = new Mended(new Mistake(span(bracket), "There is one } too many here: the block of "
                    + named(block.lastClosed) + " is closed already.", Suggestion.SURPLUS.of("}")),
                    Way.by(Rereading.leftOut(span(bracket), true)));
        } else if (open.size() > 1) {
            open.pop();
        }
    }

    /** The block that is open, and whose last word is that. */
    private Mended unclosed(int last) {
        Line first = open.peek().first;
        int firstLine = words.get(first.begin).getLine();
        int lastLine = Words.lastLine(words.get(last));
        String where = "The block of " + named(first) + " that begins on line " + firstLine + " is not closed. Add ";
        Mistake told = firstLine == lastLine
                ? new Mistake(span(last), where + "} at its end.", Suggestion.BRACKET_BEHIND.of("}"))
                : new Mistake(span(last), where + "its } after line " + lastLine + ".",
                        Suggestion.CLOSING.of(new TextLines(text).indentation(words.start(first.begin)) + "}"));
        return new Mended(told, Way.by(inserted(last, "}")));
    }

    private Rereading inserted(int last, String bracket) {
        return Rereading.as(new Span(words.end(last), words.end(last)), bracket, true);
    }

    private Span span(int word) {
        return new Span(words.start(word), words.end(word));
    }

    private String textOf(int word) {
        return words.get(word).getText();
    }

    /** As a message says it: {@code job 'A'}. */
    private String named(Line first) {
        CommonToken name = first.begin == first.last ? null : words.get(first.begin + 1);
        return name != null && Character.isLetter(name.getText().charAt(0))
                ? textOf(first.begin) + " '" + name.getText() + "'" : "'" + textOf(first.begin) + "'";
    }

    /** A line that begins in a column, up to its last word. */
    private static final class Line {

        private final int begin;
        private final int column;
        private int last;

        private Line(int begin, int column) {
            this.begin = begin;
            this.column = column;
        }

        private void add(int word) {
            last = word;
        }
    }

    /** What stands between two brackets, or in the file. */
    private static final class Block {

        private final Line first;
        private final NavigableMap<Integer, Line> lines = new TreeMap<>();
        private Line lastClosed;
        private int column = -1;

        private Block(Line first) {
            this.first = first;
        }

        private void begin(Line inner) {
            column = column < 0 ? inner.column : column;
            lines.tailMap(inner.column, true).clear();
            lines.put(inner.column, inner);
        }

        private void closed(Line inner) {
            lines.tailMap(inner.column, true).clear();
            lastClosed = inner;
        }
    }
}

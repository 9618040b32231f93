package jtbd.dsl.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

import jtbd.dsl.rules.Suggestion;

/**
 * Finds the bracket that is missing, or one too many, by the columns in which lines begin: a block ends in the column
 * in which its first line began. A text laid out in another way has no answer.
 */
final class Brackets {

    private final Vocabulary vocabulary;
    private final Deque<Block> open = new ArrayDeque<>();
    private Line line;
    private int newLineAfter;
    private PlacedMistake found;

    private Brackets(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        open.push(new Block(new Line(null, -1)));
    }

    /** The first place where brackets and columns disagree. */
    static Optional<PlacedMistake> disagreement(ICompositeNode root, Vocabulary vocabulary) {
        Brackets brackets = new Brackets(vocabulary);
        Iterator<ILeafNode> words = root.getLeafNodes().iterator();
        while (words.hasNext() && brackets.found == null) {
            brackets.read(words.next());
        }
        return Optional.ofNullable(brackets.found);
    }

    private void read(ILeafNode word) {
        if (word.isHidden()) {
            return;
        }
        int start = word.getTotalStartLine();
        boolean beginsLine = start > newLineAfter;
        newLineAfter = word.getTotalEndLine();
        if (beginsLine) {
            line = new Line(word, columnOf(word));
        }
        if ("}".equals(word.getText())) {
            close(word, beginsLine);
            return;
        }
        if (beginsLine) {
            open.peek().lines.tailMap(line.column, true).clear();
            open.peek().lines.put(line.column, line);
        }
        line.add(word);
        if ("{".equals(word.getText())) {
            open.push(new Block(line));
        }
    }

    private void close(INode bracket, boolean beginsLine) {
        Block block = open.peek();
        if (!beginsLine || block.first.column == line.column) {
            if (open.size() > 1) {
                open.pop();
                open.peek().closed(block.first);
            }
        } else if (block.first.column < line.column) {
            closeDeeper(block, bracket);
        } else if (open.stream().anyMatch(outer -> outer.first.column == line.column)) {
            found = new PlacedMistake(bracket, "The block of " + block.first.named() + " that begins on line "
                    + block.first.begin.getStartLine() + " is not closed before this }. Add }.",
                    Suggestion.BRACKET.of("}"));
        } else {
            open.pop();
        }
    }

    /** A bracket that stands deeper than the block it closes closes one that was not opened, or nothing. */
    private void closeDeeper(Block block, INode bracket) {
        Line first = block.lines.get(line.column);
        if (first != null && vocabulary.opensBlock(first.begin.getText())) {
            found = new PlacedMistake(first.last, "A bracket { is missing after " + Stumble.shortened(
                    first.last.getText()) + ", where the block of " + first.named() + " begins.",
                    Suggestion.BRACKET_BEHIND.of("{"));
        } else if (block.lastClosed != null && block.lastClosed.column == line.column) {
            found = new PlacedMistake(bracket, "There is one } too many here: the block of "
                    + block.lastClosed.named() + " is closed already.");
        } else if (open.size() > 1) {
            open.pop();
        }
    }

    private static int columnOf(INode word) {
        String text = word.getRootNode().getText();
        int offset = word.getOffset();
        return offset - 1 - text.lastIndexOf('\n', offset - 1);
    }

    /** A line that begins in a column, up to its last word. */
    private static final class Line {

        private final ILeafNode begin;
        private final int column;
        private ILeafNode last;
        private ILeafNode name;

        private Line(ILeafNode first, int column) {
            this.begin = first;
            this.column = column;
        }

        private void add(ILeafNode word) {
            if (last == begin && name == null) {
                name = word;
            }
            last = word;
        }

        /** As a message says it: {@code job 'A'}. */
        private String named() {
            boolean hasName = name != null && Character.isLetter(name.getText().charAt(0));
            return hasName ? begin.getText() + " '" + name.getText() + "'" : "'" + begin.getText() + "'";
        }
    }

    /** What stands between two brackets, or in the file. */
    private static final class Block {

        private final Line first;
        private final NavigableMap<Integer, Line> lines = new TreeMap<>();
        private Line lastClosed;

        private Block(Line first) {
            this.first = first;
        }

        private void closed(Line inner) {
            lines.tailMap(inner.column, true).clear();
            lastClosed = inner;
        }
    }
}

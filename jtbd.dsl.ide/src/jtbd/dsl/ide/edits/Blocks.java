package jtbd.dsl.ide.edits;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.session.FileView;

/** The blocks of a text and the statements in them by their brackets and lines, also where it cannot be read. */
public final class Blocks {

    private final String text;
    private final List<ILeafNode> words;

    public Blocks(FileView file) {
        text = file.text();
        words = StreamSupport.stream(file.written().getLeafNodes().spliterator(), false)
                .filter(leaf -> !leaf.isHidden()).toList();
    }

    /** Those around the offset with their brackets, the innermost first. */
    public List<ITextRegion> around(int offset) {
        List<ITextRegion> around = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (ILeafNode word : words) {
            if (word.getText().equals("{")) {
                open.push(word.getOffset());
            } else if (word.getText().equals("}") && !open.isEmpty()) {
                int start = open.pop();
                if (start < offset && offset < word.getOffset()) {
                    around.add(new TextRegion(start, word.getEndOffset() - start));
                }
            }
        }
        return around;
    }

    /** The bracket that ends the block which the word opens within the block around the offset. */
    public Optional<ITextRegion> closing(String opener, int offset) {
        return around(offset).stream().findFirst().flatMap(block -> words.stream()
                .filter(word -> word.getText().equals(opener) && isRightIn(block, word.getOffset()))
                .flatMap(word -> behind(word.getOffset()).stream()).findFirst())
                .map(block -> new TextRegion(block.getOffset() + block.getLength() - 1, 1));
    }

    private boolean isRightIn(ITextRegion block, int offset) {
        return around(offset).stream().findFirst().filter(block::equals).isPresent();
    }

    /** The first one behind the offset, with its brackets. */
    public Optional<ITextRegion> behind(int offset) {
        return words.stream().filter(word -> word.getOffset() > offset && word.getText().equals("{"))
                .findFirst().flatMap(bracket -> around(bracket.getEndOffset()).stream().findFirst());
    }

    /**
     * Where what begins at the offset may end: behind the last word of its statement, behind each one before that, and
     * behind the statements on the lines that follow in its block.
     */
    public List<Integer> ends(int offset) {
        List<List<Integer>> statements = new ArrayList<>();
        int depth = 0;
        int before = offset;
        for (ILeafNode word : words.stream().filter(each -> each.getOffset() >= offset).toList()) {
            boolean opens = word.getText().equals("{");
            boolean closes = word.getText().equals("}");
            if (depth == 0 && closes) {
                break;
            }
            boolean beginsLine = text.substring(before, word.getOffset()).contains("\n");
            if (statements.isEmpty() || depth == 0 && !opens && beginsLine) {
                statements.add(new ArrayList<>());
            }
            depth += opens ? 1 : closes ? -1 : 0;
            before = word.getEndOffset();
            if (depth == 0) {
                statements.get(statements.size() - 1).add(before);
            }
        }
        return inOrder(statements);
    }

    private static List<Integer> inOrder(List<List<Integer>> statements) {
        List<Integer> ends = new ArrayList<>(statements.isEmpty() ? List.of() : statements.get(0));
        Collections.reverse(ends);
        statements.stream().skip(1).filter(statement -> !statement.isEmpty())
                .forEach(statement -> ends.add(statement.get(statement.size() - 1)));
        return ends;
    }
}

package jtbd.dsl.ui.folding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;

import jtbd.dsl.ui.convert.Words;

/**
 * Lines that can be closed down to the first.
 *
 * @param firstLine the words of the line that stays in sight
 * @param key what it is recognised by after the text around it was changed: its first line, and those of the blocks
 * that it stands in
 * @param depth in how many blocks it stands
 */
record Block(Position place, String firstLine, String key, int depth) {

    private static final Comparator<Position> OUTER_FIRST = Comparator.comparingInt(Position::getOffset)
            .thenComparing(Comparator.comparingInt(Position::getLength).reversed());

    /** The blocks at the places, in the order of the text. */
    static List<Block> in(IDocument text, Collection<Position> places) {
        List<Block> blocks = new ArrayList<>();
        Deque<Block> around = new ArrayDeque<>();
        Set<String> keys = new HashSet<>();
        for (Position place : places.stream().sorted(OUTER_FIRST).toList()) {
            while (!around.isEmpty() && !around.peek().place.includes(place.getOffset())) {
                around.pop();
            }
            String outer = around.isEmpty() ? "" : around.peek().key;
            String firstLine = firstLine(text, place);
            Block block = new Block(place, firstLine, unlike(keys, outer + "\n" + firstLine), around.size());
            blocks.add(block);
            around.push(block);
        }
        return blocks;
    }

    /** A key for the words that no other block has: of blocks that read the same, each is known by its number. */
    private static String unlike(Set<String> keys, String words) {
        int number = 0;
        String key = key(words, number);
        while (!keys.add(key)) {
            number++;
            key = key(words, number);
        }
        return key;
    }

    private static String key(String words, int number) {
        return Integer.toUnsignedString((words + number).hashCode(), Character.MAX_RADIX);
    }

    static String firstLine(IDocument text, Position place) {
        try {
            return Words.line(text, text.getLineOfOffset(place.getOffset()));
        } catch (BadLocationException changedMeanwhile) {
            return "";
        }
    }
}

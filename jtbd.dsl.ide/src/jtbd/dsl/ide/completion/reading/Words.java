package jtbd.dsl.ide.completion.reading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** The words of a file before and behind a place. A block that is closed there is one word, whatever it holds. */
final class Words {

    private Words() {
    }

    /** The words that end at the offset or before. */
    static List<Word> before(INode root, int offset) {
        List<Word> words = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (leaf.getEndOffset() > offset) {
                break;
            }
            if (!leaf.isHidden() && leaf.getLength() > 0) {
                add(Word.of(leaf.getText()), words, open);
            }
        }
        return words;
    }

    /** The words that begin at the offset or behind it, up to the end of the block that the offset stands in. */
    static List<Word> restOfBlock(INode root, int offset) {
        List<Word> words = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (ILeafNode leaf : root.getLeafNodes()) {
            if (leaf.getOffset() >= offset && !leaf.isHidden() && leaf.getLength() > 0) {
                Word word = Word.of(leaf.getText());
                if (word.equals(Word.CLOSING) && open.isEmpty()) {
                    break;
                }
                add(word, words, open);
            }
        }
        return open.isEmpty() ? words : words.subList(0, open.peekLast());
    }

    private static void add(Word word, List<Word> words, Deque<Integer> open) {
        if (word.equals(Word.CLOSING) && !open.isEmpty()) {
            words.subList(open.pop(), words.size()).clear();
            words.add(Word.BLOCK);
            return;
        }
        if (word.equals(Word.OPENING)) {
            open.push(words.size());
        }
        words.add(word);
    }

}

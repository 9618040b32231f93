package jtbd.dsl.ide.completion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.ide.completion.reading.Place;
import jtbd.dsl.ide.session.FileView;

/**
 * The place that completion is asked for.
 *
 * @param start where the word under the cursor begins
 * @param end where it ends; what stands between is replaced
 * @param typed the word up to the cursor
 * @param places what the grammar allows there
 * @param saidBefore what the things that are being written there have said so far
 * @param isBehindWhole whether what stands before it may end there
 */
record Cursor(FileView file, int start, int end, Typed typed, Set<Place> places, Set<String> saidBefore,
        boolean isBehindWhole) {

    private static final String ALL_OF_A_PACKAGE = ".*";
    private static final int MOST_WORDS = 4;

    /** Where the word at the offset begins: names with dots, numbers and days are words. */
    static int startOfWord(String text, int offset) {
        int start = offset;
        while (start > 0 && isPartOfWord(text, start - 1)) {
            start--;
        }
        return start;
    }

    /** Where the words before the one at the offset begin that may be of one title with it, the farthest first. */
    static List<Integer> startsOfPhrases(String text, int offset) {
        Deque<Integer> starts = new ArrayDeque<>();
        int start = startOfWord(text, offset);
        while (start < offset && start > 1 && text.charAt(start - 1) == ' ' && isPartOfWord(text, start - 2)
                && starts.size() < MOST_WORDS) {
            start = startOfWord(text, start - 1);
            starts.push(start);
        }
        return List.copyOf(starts);
    }

    /** Where the word ends that was begun before the offset; the offset where none was. */
    static int endOfWord(String text, int start, int offset) {
        int end = offset;
        while (start < offset && end < text.length() && isPartOfWord(text, end)) {
            end++;
        }
        return end;
    }

    /** Whether text or a comment stands at the offset, or ends there, so that no word of the language is wanted. */
    static boolean isInText(FileView file, int offset) {
        ILeafNode leaf = offset == 0 ? null
                : NodeModelUtils.findLeafNodeAtOffset(file.writtenBefore(offset), offset - 1);
        if (leaf == null || leaf.getOffset() >= offset) {
            return false;
        }
        String text = leaf.getText();
        if (text.startsWith("//")) {
            return offset < leaf.getEndOffset() || !text.endsWith("\n");
        }
        if (text.startsWith("/*")) {
            return offset < leaf.getEndOffset() || !text.endsWith("*/");
        }
        return text.startsWith("\"") || text.equals(ALL_OF_A_PACKAGE);
    }

    Cursor among(Set<Place> fewer) {
        return new Cursor(file, start, end, typed, fewer, saidBefore, isBehindWhole);
    }

    /** Whether nothing stands before the word on its line, or only what opens or closes a block. */
    boolean beginsALine() {
        String before = before();
        return before.isEmpty() || before.endsWith("{") || before.endsWith("}");
    }

    /** Whether something was begun on the line, and not within a block that was opened there. */
    boolean goesOnOnALine() {
        String signs = before().replaceAll("\"[^\"]*\"|[^{}]", "");
        return !beginsALine() && signs.lastIndexOf('{') <= signs.lastIndexOf('}');
    }

    /** Whether the sign stands behind it on its line already. */
    boolean isBefore(String sign) {
        String rest = file.text().substring(end, file.lines().endOf(file.lines().lineOf(end)));
        return rest.stripLeading().startsWith(sign);
    }

    /** The word before on the line. */
    String wordBefore() {
        return before().replaceFirst("(?s).*\\s", "");
    }

    private String before() {
        String text = file.text();
        return text.substring(text.lastIndexOf('\n', start - 1) + 1, start).strip();
    }

    /** The thing that is being written. */
    EObject context() {
        return file.elementAt(start);
    }

    /** The thing of the kind around the last word before the cursor, which may end there so far; null for none. */
    <T extends EObject> T begun(Class<T> kind) {
        return EcoreUtil2.getContainerOfType(begun(), kind);
    }

    /** The same for a kind that is not known beforehand. */
    EObject begun(EClass kind) {
        EObject begun = begun();
        while (begun != null && !kind.isInstance(begun)) {
            begun = begun.eContainer();
        }
        return begun;
    }

    private EObject begun() {
        INode last = NodeModelUtils.findLeafNodeAtOffset(file.root(), start - 1);
        while (last instanceof ILeafNode word && word.isHidden()) {
            last = NodeModelUtils.findLeafNodeAtOffset(file.root(), word.getOffset() - 1);
        }
        return last == null ? null : NodeModelUtils.findActualSemanticObjectFor(last);
    }

    private static boolean isPartOfWord(String text, int index) {
        char letter = text.charAt(index);
        return Character.isLetterOrDigit(letter) || letter == '_' || letter == '^' || letter == '%'
                || (letter == '.' || letter == '-') && index > 0 && Character.isLetterOrDigit(text.charAt(index - 1));
    }
}

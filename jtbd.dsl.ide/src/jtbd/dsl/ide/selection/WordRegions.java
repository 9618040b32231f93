package jtbd.dsl.ide.selection;

import java.util.List;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

/** The word under the cursor within a text or a comment, and what stands between quotes. */
final class WordRegions {

    private WordRegions() {
    }

    static void addTo(List<ITextRegion> regions, ILeafNode token, int offset) {
        String text = token.getText();
        boolean isText = text.startsWith("\"");
        if (!isText && !text.startsWith("//") && !text.startsWith("/*")) {
            return;
        }
        int start = Math.min(offset - token.getOffset(), text.length());
        int end = start;
        while (start > 0 && isInWord(text, start - 1)) {
            start--;
        }
        while (end < text.length() && isInWord(text, end)) {
            end++;
        }
        if (end > start) {
            regions.add(new TextRegion(token.getOffset() + start, end - start));
        }
        if (isText && text.length() > 1 && text.endsWith("\"")) {
            regions.add(new TextRegion(token.getOffset() + 1, text.length() - 2));
        }
    }

    private static boolean isInWord(String text, int i) {
        char letter = text.charAt(i);
        boolean joins = (letter == '-' || letter == '\'' || letter == '’') && i > 0 && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i - 1)) && Character.isLetterOrDigit(text.charAt(i + 1));
        return joins || Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
    }
}

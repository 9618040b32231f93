package jtbd.dsl.ide.session;

import java.util.List;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** Applies what a client says has changed in a text: each change refers to the text that the one before it left. */
final class TextChange {

    private TextChange() {
    }

    static String apply(String text, List<TextDocumentContentChangeEvent> changes) {
        String changed = text;
        for (TextDocumentContentChangeEvent change : changes) {
            changed = change.getRange() == null ? change.getText()
                    : replace(changed, change.getRange(), change.getText());
        }
        return changed;
    }

    private static String replace(String text, Range range, String replacement) {
        Lines lines = new Lines(text);
        int start = lines.offset(range.getStart());
        int end = Math.max(start, lines.offset(range.getEnd()));
        return text.substring(0, start) + replacement + text.substring(end);
    }
}

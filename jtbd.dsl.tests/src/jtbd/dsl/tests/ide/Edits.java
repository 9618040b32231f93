package jtbd.dsl.tests.ide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import jtbd.dsl.ide.session.Lines;

/** What an editor does with the edits of a server: all of them count from the text before. */
public final class Edits {

    private Edits() {
    }

    /** The edits of each text, by its address, whatever form the server has given them. */
    public static Map<String, List<TextEdit>> byText(WorkspaceEdit edit) {
        if (edit.getDocumentChanges() == null) {
            return edit.getChanges();
        }
        return edit.getDocumentChanges().stream().filter(Either::isLeft).map(Either::getLeft)
                .collect(Collectors.toMap(changed -> changed.getTextDocument().getUri(), Edits::plain));
    }

    public static String apply(String text, List<? extends TextEdit> edits) {
        Lines lines = new Lines(text);
        StringBuilder changed = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparingInt((TextEdit edit) -> lines.offset(edit.getRange().getStart()))
                .reversed())
                .forEach(edit -> changed.replace(lines.offset(edit.getRange().getStart()),
                        lines.offset(edit.getRange().getEnd()), edit.getNewText()));
        return changed.toString();
    }

    private static List<TextEdit> plain(TextDocumentEdit changed) {
        return changed.getEdits().stream().map(Either::getLeft).toList();
    }
}

package jtbd.dsl.tests.ide.completion;

import static jtbd.dsl.tests.ide.EditorClient.get;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextEdit;

import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.tests.ide.EditorClient;
import jtbd.dsl.tests.ide.MarkedText;

/** What the server proposes at the cursor in a text, in the order in which an editor shows it. */
record Proposed(String text, boolean incomplete, List<CompletionItem> items) {

    static final String FILE = "here.jtbd";

    /** In an editor that fills in forms. */
    static Proposed at(Path folder, String marked) throws Exception {
        return at(folder, marked, true);
    }

    static Proposed at(Path folder, String marked, boolean snippets) throws Exception {
        return at(folder, marked, snippets, Map.of());
    }

    /** @param options what the editor tells of itself when it starts */
    static Proposed at(Path folder, String marked, boolean snippets, Map<String, Object> options) throws Exception {
        try (EditorClient editor = EditorClient.on(folder, client(snippets), options)) {
            MarkedText here = MarkedText.of(marked);
            editor.open(FILE, here.text());
            CompletionList list = get(editor.texts().completion(
                    new CompletionParams(editor.text(FILE), here.cursor()))).getRight();
            return new Proposed(here.text(), list.isIncomplete(), list.getItems().stream()
                    .sorted(Comparator.comparing(CompletionItem::getSortText)).toList());
        }
    }

    List<String> labels() {
        return items.stream().map(CompletionItem::getLabel).toList();
    }

    CompletionItem item(String label) {
        return items.stream().filter(item -> item.getLabel().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("No " + label + " in " + labels()));
    }

    /** The text once the proposal with this label is taken. */
    String taken(String label) {
        return taken(item(label));
    }

    String taken(CompletionItem item) {
        List<TextEdit> edits = new ArrayList<>(List.of(item.getTextEdit().getLeft()));
        if (item.getAdditionalTextEdits() != null) {
            edits.addAll(item.getAdditionalTextEdits());
        }
        Lines lines = new Lines(text);
        edits.sort(Comparator.comparing((TextEdit edit) -> lines.offset(edit.getRange().getStart())).reversed());
        String changed = text;
        for (TextEdit edit : edits) {
            changed = changed.substring(0, lines.offset(edit.getRange().getStart())) + edit.getNewText()
                    + changed.substring(lines.offset(edit.getRange().getEnd()));
        }
        return changed;
    }

    private static ClientCapabilities client(boolean snippets) {
        TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
        CompletionItemCapabilities items = new CompletionItemCapabilities(snippets);
        items.setLabelDetailsSupport(true);
        texts.setCompletion(new CompletionCapabilities(items));
        ClientCapabilities client = new ClientCapabilities();
        client.setTextDocument(texts);
        return client;
    }
}

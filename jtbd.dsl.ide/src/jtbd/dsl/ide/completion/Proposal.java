package jtbd.dsl.ide.completion;

import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/**
 * Something that can be written.
 *
 * @param order the lower, the likelier it is wanted
 * @param insertion as a snippet of the protocol
 * @param filter what clients hold against what is typed
 */
record Proposal(String label, CompletionItemKind kind, String order, String detail, String insertion, String filter,
        List<TextEdit> elsewhere) {

    static Proposal of(String label, CompletionItemKind kind, String order, String detail) {
        return new Proposal(label, kind, order, detail, SnippetText.literally(label), label, List.of());
    }

    Proposal inserting(String snippet) {
        return new Proposal(label, kind, order, detail, snippet, filter, elsewhere);
    }

    Proposal foundBy(String words) {
        return new Proposal(label, kind, order, detail, insertion, words, elsewhere);
    }

    Proposal with(List<TextEdit> edits) {
        return new Proposal(label, kind, order, detail, insertion, filter, edits);
    }

    CompletionItem item(Range range, boolean snippets) {
        CompletionItem item = new CompletionItem(label);
        item.setKind(kind);
        item.setDetail(detail);
        item.setSortText(order);
        item.setFilterText(filter);
        String plain = SnippetText.plain(insertion);
        boolean isSnippet = snippets && !SnippetText.literally(plain).equals(insertion);
        item.setInsertTextFormat(isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setTextEdit(Either.forLeft(new TextEdit(range, isSnippet ? insertion : plain)));
        if (!elsewhere.isEmpty()) {
            item.setAdditionalTextEdits(elsewhere);
        }
        return item;
    }
}

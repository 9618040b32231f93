package jtbd.dsl.ide.completion;

import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemLabelDetails;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import jtbd.dsl.ide.edits.SnippetText;
import jtbd.dsl.ide.session.About;
import jtbd.dsl.ide.session.ClientAbilities;

/**
 * Something that can be written.
 *
 * @param order the lower, the likelier it is wanted
 * @param insertion as a snippet of the protocol
 * @param filter what clients hold against what is typed
 * @param about what more can be told of; null for nothing
 * @param whole what it is a part of, which tells it from others of the same label; may be empty
 */
record Proposal(String label, CompletionItemKind kind, String order, String detail, String insertion, String filter,
        List<TextEdit> elsewhere, About about, String whole) {

    static Proposal of(String label, CompletionItemKind kind, String order, String detail) {
        return new Proposal(label, kind, order, detail, SnippetText.literally(label), label, List.of(), null, "");
    }

    /** @param words as they are to be filled in, in the notation of a snippet */
    static Proposal form(String label, String order, String words, String filter) {
        return new Proposal(label, CompletionItemKind.Snippet, order, "Form to fill in", words, filter, List.of(),
                null, "");
    }

    Proposal inserting(String snippet) {
        return new Proposal(label, kind, order, detail, snippet, filter, elsewhere, about, whole);
    }

    Proposal meaning(String line) {
        return new Proposal(label, kind, order, line, insertion, filter, elsewhere, about, whole);
    }

    Proposal foundBy(String words) {
        return new Proposal(label, kind, order, detail, insertion, words, elsewhere, about, whole);
    }

    Proposal with(List<TextEdit> edits) {
        return new Proposal(label, kind, order, detail, insertion, filter, edits, about, whole);
    }

    Proposal telling(About more) {
        return new Proposal(label, kind, order, detail, insertion, filter, elsewhere, more, whole);
    }

    Proposal partOf(String name) {
        return new Proposal(label, kind, order, detail, insertion, filter, elsewhere, about, name);
    }

    /** What no two proposals have in common: things of two packages may have one name. */
    Object identity() {
        return List.of(label, elsewhere);
    }

    CompletionItem item(Range range, ClientAbilities client) {
        CompletionItem item = new CompletionItem(label);
        item.setKind(kind);
        item.setDetail(detail);
        item.setSortText(order);
        item.setFilterText(filter);
        String plain = SnippetText.plain(insertion);
        boolean isSnippet = client.snippets() && !SnippetText.literally(plain).equals(insertion);
        item.setInsertTextFormat(isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
        item.setTextEdit(Either.forLeft(new TextEdit(range, isSnippet ? insertion : plain)));
        item.setData(about);
        if (!whole.isEmpty() && client.labelDetails()) {
            item.setLabelDetails(described(whole));
        }
        if (kind == CompletionItemKind.Snippet) {
            item.setDocumentation(client.markdownInProposals()
                    ? new MarkupContent(MarkupKind.MARKDOWN, "```jtbd\n" + plain + "\n```")
                    : new MarkupContent(MarkupKind.PLAINTEXT, plain));
        }
        if (!elsewhere.isEmpty()) {
            item.setAdditionalTextEdits(elsewhere);
        }
        return item;
    }

    private static CompletionItemLabelDetails described(String description) {
        CompletionItemLabelDetails details = new CompletionItemLabelDetails();
        details.setDescription(description);
        return details;
    }
}

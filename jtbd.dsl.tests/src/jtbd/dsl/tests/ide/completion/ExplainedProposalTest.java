package jtbd.dsl.tests.ide.completion;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.ide.EditorClient;
import jtbd.dsl.tests.ide.MarkedText;

class ExplainedProposalTest {

    private static final String METRIC = "package files "
            + "metric ShareTime \"Minutes until a file is shared\" { unit minutes }";

    @TempDir
    Path folder;

    @Test
    void a_name_tells_what_a_hover_tells_of_it() throws Exception {
        MarkupContent told = told(METRIC + " job Share functional { measured by <|> }", "ShareTime", true);

        assertThat(told.getKind()).isEqualTo(MarkupKind.MARKDOWN);
        assertThat(told.getValue()).contains("**Minutes until a file is shared**").contains("minutes");
    }

    @Test
    void a_word_of_the_language_tells_what_it_means_with_an_example() throws Exception {
        assertThat(told(METRIC + " job Share functional {\n<|>\n}", "measured by", true).getValue())
                .contains("**measured by**").contains("```jtbd");
    }

    @Test
    void a_form_tells_what_it_writes() throws Exception {
        assertThat(told(METRIC + "\n<|>", "segment with its roles", true).getValue())
                .contains("```jtbd\nsegment Name \"Who they are\" {");
    }

    @Test
    void clients_that_want_plain_text_get_it() throws Exception {
        MarkupContent told = told(METRIC + " job Share functional { measured by <|> }", "ShareTime", false);

        assertThat(told.getKind()).isEqualTo(MarkupKind.PLAINTEXT);
        assertThat(told.getValue()).startsWith("Minutes until a file is shared · metric");
    }

    private MarkupContent told(String marked, String label, boolean markdown) throws Exception {
        MarkedText here = MarkedText.of(marked);
        try (EditorClient editor = EditorClient.on(folder, client(markdown))) {
            editor.open("here.jtbd", here.text());
            CompletionItem item = get(editor.texts().completion(new CompletionParams(editor.text("here.jtbd"),
                    here.cursor()))).getRight().getItems().stream().filter(each -> each.getLabel().equals(label))
                    .findFirst().orElseThrow();
            return get(editor.texts().resolveCompletionItem(item)).getDocumentation().getRight();
        }
    }

    private static ClientCapabilities client(boolean markdown) {
        CompletionItemCapabilities items = new CompletionItemCapabilities(true);
        items.setDocumentationFormat(List.of(markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT));
        TextDocumentClientCapabilities texts = new TextDocumentClientCapabilities();
        texts.setCompletion(new CompletionCapabilities(items));
        ClientCapabilities client = new ClientCapabilities();
        client.setTextDocument(texts);
        return client;
    }
}

package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.lsp4j.HoverParams;

/** What a hover says at a marked place of a text. */
final class MarkedHover {

    private static final String FILE = "repair.jtbd";

    private MarkedHover() {
    }

    /** @param marked words of the text, with a mark in them */
    static String in(String whole, String marked, Path folder) throws Exception {
        String words = marked.replace("<|>", "");
        assertThat(whole).contains(words);
        MarkedText text = MarkedText.of(whole.replace(words, marked));
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open(FILE, text.text());
            return get(editor.texts().hover(new HoverParams(editor.text(FILE), text.cursor())))
                    .getContents().getRight().getValue();
        }
    }
}

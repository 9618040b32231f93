package jtbd.dsl.tests.ide.mends;

import java.nio.file.Path;

import org.eclipse.lsp4j.CodeActionKind;

import jtbd.dsl.tests.ide.AbleClient;
import jtbd.dsl.tests.ide.Actions;
import jtbd.dsl.tests.ide.EditorClient;
import jtbd.dsl.tests.ide.MarkedText;

/** What an editor is offered about the findings of one rule in a text, in a workspace of the folder. */
record Offers(Path folder) {

    static final String FILE = "share.jtbd";

    /** About the finding at the cursor. */
    Actions about(String marked, String rule) throws Exception {
        return ofKind(CodeActionKind.QuickFix, marked, rule);
    }

    /** About all of the file. */
    Actions forTheFile(String marked, String rule) throws Exception {
        return ofKind(CodeActionKind.SourceFixAll, marked, rule);
    }

    private Actions ofKind(String kind, String marked, String rule) throws Exception {
        MarkedText share = MarkedText.of(marked);
        try (EditorClient editor = EditorClient.on(folder, AbleClient.capabilities())) {
            editor.open(FILE, share.text());
            editor.rules(FILE, rule);
            return Actions.at(share.cursor(), kind, editor, FILE, share.text());
        }
    }
}

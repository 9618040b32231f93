package jtbd.dsl.ide.server;

import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import jtbd.dsl.ide.diagnostics.Diagnostics;
import jtbd.dsl.ide.session.Session;
import jtbd.workspace.files.SourceFile;

/** What a client tells of one text, one thing after the other. */
final class TextChanges {

    private static final String LANGUAGE = "jtbd";

    @Inject
    private Requests requests;

    @Inject
    private Session session;

    @Inject
    private Diagnostics diagnostics;

    void opened(DidOpenTextDocumentParams params) {
        var text = params.getTextDocument();
        if (!isOurs(text)) {
            return;
        }
        change(() -> {
            session.numbered(text.getUri(), text.getVersion());
            return session.opened(text.getUri(), text.getText());
        });
    }

    void changed(DidChangeTextDocumentParams params) {
        var text = params.getTextDocument();
        change(() -> {
            session.numbered(text.getUri(), text.getVersion());
            return session.changed(text.getUri(), params.getContentChanges());
        });
    }

    void closed(DidCloseTextDocumentParams params) {
        change(() -> session.closed(params.getTextDocument().getUri()));
    }

    /** Some clients tell of settings and notes as well, that lie beside the files. */
    private static boolean isOurs(TextDocumentItem text) {
        return LANGUAGE.equals(text.getLanguageId()) || text.getUri().endsWith(SourceFile.ENDING);
    }

    /** What only the whole workspace shows is looked for at once when something was saved. */
    void saved() {
        requests.write(diagnostics::wholeWorkspaceIsDue);
    }

    private void change(Supplier<Set<XtextResource>> change) {
        requests.write(() -> diagnostics.due(change.get()));
    }
}

package jtbd.dsl.ide.server;

import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.xtext.resource.XtextResource;

import com.google.inject.Inject;

import jtbd.dsl.ide.diagnostics.Diagnostics;
import jtbd.dsl.ide.session.Session;

/** What a client tells of one text, one thing after the other. */
final class TextChanges {

    @Inject
    private Requests requests;

    @Inject
    private Session session;

    @Inject
    private Diagnostics diagnostics;

    void opened(DidOpenTextDocumentParams params) {
        var text = params.getTextDocument();
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

    /** What only the whole workspace shows is looked for when something was saved. */
    void saved() {
        requests.write(diagnostics::wholeWorkspaceIsDue);
    }

    private void change(Supplier<Set<XtextResource>> change) {
        requests.write(() -> diagnostics.due(change.get()));
    }
}

package jtbd.dsl.ui.colours;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.TextState;
import jtbd.dsl.ui.session.ReadText;
import jtbd.dsl.ui.session.Refusal;
import jtbd.dsl.ui.tokens.KnownTokens;
import jtbd.dsl.ui.tokens.Tokens;

/**
 * Colours words by what the server says they are. While one types, words keep their colours and move with the text;
 * the server is asked when the fingers rest, and only what it says otherwise is coloured anew.
 */
public final class TokenColours extends PresentationReconciler implements IDocumentListener, ITextInputListener {

    private static final int REST_MILLIS = 200;

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final Runnable request = this::request;
    private final Consumer<IDocument> afterAnyChange = changed -> display.asyncExec(this::requestLater);
    private final IPropertyChangeListener afterNewColours = event -> {
        if (event.getProperty().startsWith(Palette.PREFIX)
                || event.getProperty().equals(IThemeManager.CHANGE_CURRENT_THEME)) {
            display.asyncExec(this::showAll);
        }
    };
    private Tokens tokens = Tokens.NONE;
    private ITextViewer viewer;
    private IDocument document;

    public TokenColours() {
        ColouredLines lines = new ColouredLines(() -> tokens);
        setDamager(lines, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(lines, IDocument.DEFAULT_CONTENT_TYPE);
    }

    @Override
    public void install(ITextViewer shown) {
        super.install(shown);
        viewer = shown;
        viewer.addTextInputListener(this);
        Activator.session().openTexts().onChange(afterAnyChange);
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(afterNewColours);
        inputDocumentChanged(null, viewer.getDocument());
    }

    @Override
    public void uninstall() {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(afterNewColours);
        Activator.session().openTexts().noLongerOnChange(afterAnyChange);
        viewer.removeTextInputListener(this);
        inputDocumentAboutToBeChanged(document, null);
        viewer = null;
        super.uninstall();
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument old, IDocument next) {
        if (document != null) {
            document.removeDocumentListener(this);
            KnownTokens.forget(document);
            document = null;
            tokens = Tokens.NONE;
        }
    }

    @Override
    public void inputDocumentChanged(IDocument old, IDocument next) {
        document = next;
        if (document != null) {
            document.addDocumentListener(this);
            KnownTokens.of(document, () -> tokens);
            request();
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent change) {
        // before the change, as the viewer colours the lines before others hear of it
        tokens = tokens.after(change);
    }

    @Override
    public void documentChanged(DocumentEvent change) {
        // the server is asked after it was told
    }

    private void requestLater() {
        if (!display.isDisposed()) {
            display.timerExec(REST_MILLIS, request);
        }
    }

    private void request() {
        if (document != null) {
            IDocument asked = document;
            TextState state = TextState.of(asked);
            tokens(asked).whenComplete((numbers, failure) -> display.asyncExec(() -> {
                if (failure != null) {
                    failed(Refusal.of(failure));
                } else if (document == asked && state.isCurrent()) {
                    show(Tokens.of(numbers, types(), asked));
                }
            }));
        }
    }

    private static CompletableFuture<List<Integer>> tokens(IDocument asked) {
        return Addresses.of(asked)
                .map(address -> Activator.session().ask(server -> tokens(server, address)))
                .orElseGet(() -> ReadText.of(asked.get()).thenApply(ReadText::tokens));
    }

    private static CompletableFuture<List<Integer>> tokens(LanguageServer server, String address) {
        return server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(Addresses.text(address)))
                .thenApply(answer -> answer == null ? List.of() : answer.getData());
    }

    /** What the numbers of the answer mean; the server has started when it answers. */
    private static List<String> types() {
        return Activator.session().started().join().getCapabilities().getSemanticTokensProvider().getLegend()
                .getTokenTypes();
    }

    private void failed(Refusal refusal) {
        refusal.logUnlessOutdated();
        if (refusal.isOutdated()) {
            requestLater();
        }
    }

    private void show(Tokens now) {
        Tokens before = tokens;
        tokens = now;
        before.differenceTo(now).ifPresent(region -> ((ITextViewerExtension2) viewer)
                .invalidateTextPresentation(region.getOffset(), region.getLength()));
        KnownTokens.areNew(document);
    }

    private void showAll() {
        if (document != null) {
            viewer.invalidateTextPresentation();
        }
    }
}

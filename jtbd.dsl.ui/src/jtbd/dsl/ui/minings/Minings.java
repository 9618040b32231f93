package jtbd.dsl.ui.minings;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.codemining.AbstractCodeMiningProvider;
import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.ISourceViewerExtension5;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.Offsets;
import jtbd.dsl.ui.session.Refusal;

/**
 * Words of the server between and in the lines of an editor. They may say something else after a change in any file,
 * so they are asked for again each time that the server has looked at the workspace.
 */
public final class Minings extends AbstractCodeMiningProvider {

    private static final int REST_MILLIS = 200;

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final IPreferenceStore settings = Activator.settings();
    private final Runnable refresh = this::refresh;
    private final Runnable afterFindings = () -> display.asyncExec(() -> display.timerExec(REST_MILLIS, refresh));
    private final IPropertyChangeListener afterSetting = change -> {
        if (change.getProperty().equals(MiningSettings.LENSES) || change.getProperty().equals(MiningSettings.HINTS)) {
            display.asyncExec(refresh);
        }
    };
    private ITextViewer viewer;

    @Override
    public CompletableFuture<List<? extends ICodeMining>> provideCodeMinings(ITextViewer shown,
            IProgressMonitor monitor) {
        if (isFirst(shown)) {
            // lines that the editor shows of a file that had another name before would count as shown of this one
            display.asyncExec(refresh);
            return CompletableFuture.completedFuture(List.of());
        }
        IDocument text = shown.getDocument();
        if (text == null || !Activator.session().openTexts().isOurs(text)) {
            return CompletableFuture.completedFuture(List.of());
        }
        TextDocumentIdentifier file = Addresses.text(Addresses.of(text).orElseThrow());
        return unlessOutdated(lenses(file, text).thenCombine(hints(file, text), Minings::both));
    }

    @Override
    public void dispose() {
        settings.removePropertyChangeListener(afterSetting);
        Activator.session().noLongerOnFindings(afterFindings);
        super.dispose();
    }

    private CompletableFuture<List<ICodeMining>> lenses(TextDocumentIdentifier file, IDocument text) {
        return !settings.getBoolean(MiningSettings.LENSES) ? CompletableFuture.completedFuture(List.of())
                : Activator.session().ask(server -> server.getTextDocumentService().codeLens(new CodeLensParams(file)))
                        .thenApply(told -> Lens.of(told, text, this));
    }

    private CompletableFuture<List<ICodeMining>> hints(TextDocumentIdentifier file, IDocument text) {
        return !settings.getBoolean(MiningSettings.HINTS) ? CompletableFuture.completedFuture(List.of())
                : Activator.session().ask(server -> server.getTextDocumentService().inlayHint(
                        new InlayHintParams(file, Offsets.range(text, 0, text.getLength()))))
                        .thenApply(told -> Hint.of(told, text, this));
    }

    private static List<? extends ICodeMining> both(List<ICodeMining> some, List<ICodeMining> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** After a change of the text the editor asks again; until then the words stay as they are. */
    private static <T> CompletableFuture<T> unlessOutdated(CompletableFuture<T> answer) {
        CompletableFuture<T> current = new CompletableFuture<>();
        answer.whenComplete((found, failure) -> {
            if (failure == null) {
                current.complete(found);
            } else if (!Refusal.of(failure).isOutdated()) {
                current.completeExceptionally(failure);
            }
        });
        return current;
    }

    private synchronized boolean isFirst(ITextViewer shown) {
        boolean isFirst = viewer == null;
        if (isFirst) {
            Activator.session().onFindings(afterFindings);
            settings.addPropertyChangeListener(afterSetting);
        }
        viewer = shown;
        return isFirst;
    }

    private void refresh() {
        if (viewer instanceof ISourceViewerExtension5 mined && viewer.getTextWidget() != null) {
            mined.updateCodeMinings();
        }
    }
}

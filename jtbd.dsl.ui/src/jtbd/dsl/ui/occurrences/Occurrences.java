package jtbd.dsl.ui.occurrences;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.session.RepeatedQuestion;

/** Marks where the thing under the cursor is named in the text, as long as the Platform's own switch for that is on. */
public final class Occurrences implements IReconciler {

    private static final String SWITCH = "org.eclipse.ui.genericeditor.togglehighlight";

    private final IEclipsePreferences settings = InstanceScope.INSTANCE.getNode("org.eclipse.ui.genericeditor");
    private final IPreferenceChangeListener afterSwitch = change -> PlatformUI.getWorkbench().getDisplay()
            .asyncExec(this::followIfOpen);
    private final ISelectionChangedListener afterMove = move -> follow();
    private ISourceViewer viewer;
    private Marks marks;
    private RepeatedQuestion<Told> question;
    private volatile CaretPlace asked;

    /** What the server told of the thing at a place. */
    private record Told(CaretPlace place, List<? extends DocumentHighlight> found) {
    }

    @Override
    public void install(ITextViewer shown) {
        viewer = (ISourceViewer) shown;
        marks = new Marks(viewer);
        question = new RepeatedQuestion<>(viewer.getTextWidget(), this::ask, this::show, refused -> {
        });
        ((IPostSelectionProvider) viewer.getSelectionProvider()).addPostSelectionChangedListener(afterMove);
        settings.addPreferenceChangeListener(afterSwitch);
    }

    @Override
    public void uninstall() {
        settings.removePreferenceChangeListener(afterSwitch);
        ((IPostSelectionProvider) viewer.getSelectionProvider()).removePostSelectionChangedListener(afterMove);
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    private void followIfOpen() {
        if (viewer.getTextWidget() != null) {
            follow();
        }
    }

    private void follow() {
        IDocument document = viewer.getDocument();
        boolean isOn = settings.getBoolean(SWITCH, true) && document != null
                && Activator.session().openTexts().isOurs(document);
        if (isOn && viewer.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            asked = CaretPlace.in(document, selection.getOffset());
            question.askSoon();
        } else {
            asked = null;
            marks.become(List.of());
        }
    }

    private CompletableFuture<Told> ask() {
        CaretPlace place = asked;
        return place == null ? CompletableFuture.completedFuture(new Told(null, List.of()))
                : Activator.session().<List<? extends DocumentHighlight>>ask(server -> server.getTextDocumentService()
                        .documentHighlight(place.question())).thenApply(found -> new Told(place, found));
    }

    private void show(Told told) {
        if (asked != null && asked == told.place() && asked.text().isCurrent()
                && asked.text().document() == viewer.getDocument()) {
            marks.become(told.found());
        }
    }
}

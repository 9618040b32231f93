package jtbd.dsl.ui.folding;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.AnnotationModelEvent;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.jface.text.source.IAnnotationModelListenerExtension;
import org.eclipse.jface.text.source.projection.IProjectionListener;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.convert.TextState;
import jtbd.dsl.ui.session.RepeatedQuestion;

/** Lets readers close blocks, comments and long texts; what is closed is so again when the file is opened next. */
public final class Folding implements IReconciler, IProjectionListener, ITextInputListener {

    private final Consumer<IDocument> change = changed -> follow(changed);
    private final Closing closing = new Closing();
    private ProjectionViewer viewer;
    private RepeatedQuestion<Told> question;
    private volatile TextState asked;
    private Set<String> closedBefore = Set.of();
    private IFile file;
    private int hiddenLines;

    /** What the server told of a text as it stood then. */
    private record Told(TextState text, List<FoldingRange> ranges) {
    }

    @Override
    public void install(ITextViewer shown) {
        // one side of a comparison shows all of its lines
        if (shown instanceof ProjectionViewer folded) {
            viewer = folded;
            question = new RepeatedQuestion<>(viewer.getTextWidget(), this::ask, this::show, refused -> {
            });
            viewer.addProjectionListener(this);
            viewer.addTextInputListener(this);
            Activator.session().openTexts().onChange(change);
            projectionEnabled();
        }
    }

    @Override
    public void uninstall() {
        if (viewer != null) {
            Activator.session().openTexts().noLongerOnChange(change);
            viewer.removeTextInputListener(this);
            viewer.removeProjectionListener(this);
            viewer = null;
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    @Override
    public void projectionEnabled() {
        if (model() != null) {
            model().addAnnotationModelListener(closing);
            inputDocumentChanged(null, viewer.getDocument());
        }
    }

    @Override
    public void projectionDisabled() {
        // the model is gone, and its listeners with it
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        // only what is shown then counts
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        file = after == null ? null : Addresses.of(after).flatMap(Addresses::file).orElse(null);
        closedBefore = file == null ? Set.of() : ClosedBlocks.of(file);
        follow(after);
    }

    private void follow(IDocument changed) {
        ProjectionViewer shown = viewer;
        if (shown != null && changed != null && changed == shown.getDocument()
                && Activator.session().openTexts().isOurs(changed)) {
            asked = TextState.of(changed);
            question.askSoon();
        }
    }

    private CompletableFuture<Told> ask() {
        TextState text = asked;
        FoldingRangeRequestParams file = new FoldingRangeRequestParams(
                Addresses.text(Addresses.of(text.document()).orElse("")));
        return Activator.session().ask(server -> server.getTextDocumentService().foldingRange(file))
                .thenApply(ranges -> new Told(text, ranges));
    }

    private void show(Told told) {
        IDocument text = told.text().document();
        if (viewer != null && model() != null && told.text().isCurrent() && text == viewer.getDocument()) {
            new FoldedText(model(), text).become(FoldedLines.in(text, told.ranges()), closedBefore);
            closedBefore = Set.of();
        }
    }

    private ProjectionAnnotationModel model() {
        return viewer.getProjectionAnnotationModel();
    }

    /** Keeps what is closed, each time that a block is opened or closed. */
    private final class Closing implements IAnnotationModelListener, IAnnotationModelListenerExtension {

        @Override
        public void modelChanged(IAnnotationModel changed) {
            // told in more detail as well
        }

        @Override
        public void modelChanged(AnnotationModelEvent event) {
            if (event.getChangedAnnotations().length > 0 && viewer != null && file != null) {
                ClosedBlocks.keep(file, new FoldedText(model(), viewer.getDocument()).closedKeys());
            }
            if (viewer != null) {
                viewer.getTextWidget().getDisplay().asyncExec(this::seeLinesAnew);
            }
        }

        /**
         * The Platform draws lenses only in lines that it saw when the text was last scrolled or resized. Being resized
         * closes lists and hovers, too, so that it has to be for lines that came into sight.
         */
        private void seeLinesAnew() {
            if (viewer == null || viewer.getDocument() == null || viewer.getTextWidget() == null) {
                return;
            }
            int hidden = viewer.getDocument().getNumberOfLines() - viewer.getTextWidget().getLineCount();
            if (hidden != hiddenLines) {
                hiddenLines = hidden;
                viewer.getTextWidget().notifyListeners(SWT.Resize, new Event());
                viewer.getTextWidget().redraw();
            }
        }
    }
}

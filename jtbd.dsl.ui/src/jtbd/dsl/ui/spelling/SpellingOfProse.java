package jtbd.dsl.ui.spelling;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.content.IContentTypeManager;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.spelling.SpellingContext;

import jtbd.dsl.ui.convert.TextState;
import jtbd.dsl.ui.tokens.KnownTokens;
import jtbd.dsl.ui.tokens.Token;

/**
 * Has the Platform check the spelling of texts and comments in an editor, each time that the server has said where they
 * are, and when the user changed what is to be checked. Names and words of the language are none of them.
 */
public final class SpellingOfProse implements IReconciler {

    private final Consumer<IDocument> onNews = document -> {
        if (isShown(document)) {
            check();
        }
    };
    private final IPropertyChangeListener onOtherSettings = event -> {
        if (event.getProperty().startsWith("spelling")) {
            checkLater();
        }
    };
    private final IPreferenceChangeListener onOtherWords = event -> {
        if (event.getKey().equals(OwnWords.KEY)) {
            checkLater();
        }
    };
    private ITextViewer viewer;

    @Override
    public void install(ITextViewer shown) {
        viewer = shown;
        KnownTokens.onNews(onNews);
        EditorsUI.getPreferenceStore().addPropertyChangeListener(onOtherSettings);
        OwnWords.preferences().addPreferenceChangeListener(onOtherWords);
    }

    @Override
    public void uninstall() {
        KnownTokens.noLongerOnNews(onNews);
        EditorsUI.getPreferenceStore().removePropertyChangeListener(onOtherSettings);
        OwnWords.preferences().removePreferenceChangeListener(onOtherWords);
    }

    private boolean isShown(IDocument document) {
        return viewer.getTextWidget() != null && viewer.getDocument() == document;
    }

    private void checkLater() {
        Display display = viewer.getTextWidget() == null ? null : viewer.getTextWidget().getDisplay();
        if (display != null) {
            display.asyncExec(() -> {
                if (viewer.getTextWidget() != null && viewer.getDocument() != null) {
                    check();
                }
            });
        }
    }

    private void check() {
        if (viewer instanceof ISourceViewer editor && editor.getAnnotationModel() != null) {
            IDocument document = viewer.getDocument();
            TextState checked = TextState.of(document);
            SpellingMarks marks = SpellingMarks.in(editor.getAnnotationModel(), viewer.getTextWidget().getDisplay(),
                    () -> isShown(document) && checked.isCurrent());
            IDocument text = new Document(document.get());
            IRegion[] prose = prose(document);
            ICoreRunnable check = monitor -> EditorsUI.getSpellingService().check(text, prose, context(), marks,
                    monitor);
            Job job = Job.createSystem("Spelling", check);
            job.setPriority(Job.DECORATE);
            job.schedule();
        }
    }

    private static IRegion[] prose(IDocument document) {
        return KnownTokens.in(document).all().stream().filter(Token::isProse)
                .map(token -> new Region(token.offset(), token.length())).toArray(IRegion[]::new);
    }

    private static SpellingContext context() {
        SpellingContext context = new SpellingContext();
        context.setContentType(Platform.getContentTypeManager().getContentType(IContentTypeManager.CT_TEXT));
        return context;
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}

package jtbd.dsl.ui.hover;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextHoverExtension2;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Words;
import jtbd.dsl.ui.session.Refusal;
import jtbd.dsl.ui.told.HoverText;
import jtbd.dsl.ui.told.HoverWindow;

/**
 * What the word under the mouse means, or the thing that it names says. The key for it, F2, asks on the thread of the
 * workbench: where the server takes longer than one notices, the answer is shown when it comes.
 */
public final class WordHover implements ITextHover, ITextHoverExtension, ITextHoverExtension2 {

    private static final long PATIENCE_MILLISECONDS = 5_000;
    private static final long UNNOTICED_MILLISECONDS = 200;

    private AskedHover asked;

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return viewer.getDocument() != null && Activator.session().openTexts().isOurs(viewer.getDocument())
                ? Words.at(viewer.getDocument(), offset) : null;
    }

    @Override
    public Object getHoverInfo2(ITextViewer viewer, IRegion word) {
        AskedHover place = asked(viewer, word);
        if (!isAskedByKey()) {
            boolean isBesideProblems = ProblemsOfWord.prepare(viewer, word);
            HoverText text = within(PATIENCE_MILLISECONDS, place);
            return text == null && isBesideProblems ? HoverText.NOTHING : text;
        }
        HoverText text = within(UNNOTICED_MILLISECONDS, place);
        if (!place.answer().isDone()) {
            place.answer().thenRun(() -> PlatformUI.getWorkbench().getDisplay()
                    .execute(() -> showAgain(viewer, place)));
        }
        return text;
    }

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion word) {
        Object text = getHoverInfo2(viewer, word);
        return text == null ? null : text.toString();
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return isAskedByKey() ? HoverWindow::forKeyboard : HoverWindow::forMouse;
    }

    /** For the mouse, the Platform asks on a thread of its own. */
    private static boolean isAskedByKey() {
        return Display.getCurrent() != null;
    }

    private synchronized AskedHover asked(ITextViewer viewer, IRegion word) {
        if (asked == null || !asked.isAbout(viewer.getDocument(), word)) {
            asked = AskedHover.at(viewer.getDocument(), word);
        }
        return asked;
    }

    private static HoverText within(long milliseconds, AskedHover place) {
        try {
            return place.answer().get(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            Refusal.of(e.getCause()).logUnlessOutdated();
        } catch (TimeoutException e) {
            // no hover is better than a workbench that waits
        }
        return null;
    }

    private static void showAgain(ITextViewer viewer, AskedHover place) {
        if (viewer.getTextWidget() != null && viewer.getTextWidget().isFocusControl()
                && place.isCurrent(viewer.getDocument(), viewer.getSelectedRange().x)) {
            ((ITextOperationTarget) viewer).doOperation(ISourceViewer.INFORMATION);
        }
    }
}

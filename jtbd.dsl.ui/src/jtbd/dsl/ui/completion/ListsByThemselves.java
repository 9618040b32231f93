package jtbd.dsl.ui.completion;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistEvent;
import org.eclipse.jface.text.contentassist.ICompletionListener;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.TextState;
import jtbd.dsl.ui.convert.Words;

/**
 * Lists of proposals that open by themselves while one types. They open once they are made: the Platform's window takes
 * keys while it is still empty and out of sight, and a line break that was typed meanwhile would be lost. Over selected
 * words none opens, as these are about to be typed over.
 */
public final class ListsByThemselves implements IReconciler, ICompletionListener {

    /** The list that one asks for opens without waiting, and says that it is being made until then. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Less than the Platform waits before it makes the window. */
    private static final Duration AT_ONCE = Duration.ofMillis(40);

    /** The Platform opens no list right after one that opened by itself. */
    private static final int PAUSE_MILLIS = 100;

    private static final ICompletionProposal[] NOTHING = {};
    private static final Map<ITextViewer, ListsByThemselves> SHOWN = new ConcurrentHashMap<>();

    private SourceViewer viewer;
    private volatile Reason reason = Reason.ASKED_FOR;
    private volatile TextState begun;
    private volatile Late late;
    /**
     * Lists that were opened or let go of, counted on the thread of the workbench alone: a late list of an earlier one
     * is no longer wanted.
     */
    private volatile int sessions;
    private boolean isOpen;
    private boolean opensLate;
    private TabThroughForm tab;

    private enum Reason {
        ASKED_FOR, TYPED_ON, TYPED_ON_WITH_WORDS_SELECTED
    }

    /** A list that came too late to be opened at once. */
    private record Late(TextState text, int offset, ICompletionProposal[] proposals) {
    }

    /** What a list shows that is about to open. */
    static ICompletionProposal[] opening(ITextViewer viewer, int offset,
            IntFunction<CompletableFuture<ICompletionProposal[]>> listAt) {
        ListsByThemselves lists = SHOWN.get(viewer);
        Reason reason = lists == null ? Reason.ASKED_FOR : lists.reason;
        return switch (reason) {
            case ASKED_FOR -> Activator.session().answer(PATIENCE, listAt.apply(offset)).orElse(NOTHING);
            case TYPED_ON -> lists.atOnce(viewer.getDocument(), offset, listAt);
            case TYPED_ON_WITH_WORDS_SELECTED -> NOTHING;
        };
    }

    private ICompletionProposal[] atOnce(IDocument document, int offset,
            IntFunction<CompletableFuture<ICompletionProposal[]>> listAt) {
        TextState text = TextState.of(document);
        Late before = late;
        if (before != null && before.offset == offset && before.text.equals(text)) {
            return before.proposals;
        }
        if (!isTypedOn(document, offset)) {
            return NOTHING;
        }
        int session = sessions;
        int end = text.equals(begun) ? offset : endOfWord(document, offset);
        CompletableFuture<ICompletionProposal[]> made = listAt.apply(end);
        Optional<ICompletionProposal[]> inTime = end > offset ? Optional.empty()
                : Activator.session().answer(AT_ONCE, made.copy());
        if (inTime.isPresent() && text.isCurrent()) {
            return isAfterWholeWord(inTime.get(), document, offset) ? NOTHING : inTime.get();
        }
        made.thenAccept(proposals -> PlatformUI.getWorkbench().getDisplay()
                .asyncExec(() -> open(new Late(text, end, proposals), session)));
        return NOTHING;
    }

    /** Where one types: on a busy machine more stands there by the time that the Platform asks. */
    private static int endOfWord(IDocument document, int offset) {
        IRegion word = Words.at(document, offset);
        return word.getOffset() + word.getLength();
    }

    /** Behind a name or its dot: elsewhere the next key, such as a line break after a bracket, is not for a list. */
    private static boolean isTypedOn(IDocument document, int offset) {
        try {
            char last = document.getChar(offset - 1);
            return Character.isJavaIdentifierPart(last) || last == '.';
        } catch (BadLocationException changedMeanwhile) {
            return false;
        }
    }

    private static boolean isAfterWholeWord(ICompletionProposal[] list, IDocument document, int offset) {
        return Stream.of(list).anyMatch(proposal -> proposal instanceof WordProposal word
                && word.isBehindWholeWord(document, offset));
    }

    private void open(Late made, int session) {
        StyledText text = viewer.getTextWidget();
        if (made.proposals.length > 0 && !isAfterWholeWord(made.proposals, made.text.document(), made.offset)
                && session == sessions && text != null && text.isFocusControl() && made.text.isCurrent()
                && viewer.getSelectedRange().equals(new Point(made.offset, 0))) {
            late = made;
            opensLate = true;
            if (!isOpen) {
                viewer.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
            }
            if (opensLate) {
                opensLate = false;
                text.getDisplay().timerExec(PAUSE_MILLIS, () -> open(made, session));
            }
        }
    }

    @Override
    public void assistSessionStarted(ContentAssistEvent event) {
        boolean byItself = event.isAutoActivated || opensLate;
        if (!opensLate) {
            sessions++;
        }
        opensLate = false;
        isOpen = true;
        begun = TextState.of(viewer.getDocument());
        reason = !byItself ? Reason.ASKED_FOR
                : viewer.getSelectedRange().y == 0 ? Reason.TYPED_ON : Reason.TYPED_ON_WITH_WORDS_SELECTED;
        tab.goFirst();
    }

    @Override
    public void assistSessionEnded(ContentAssistEvent event) {
        isOpen = false;
    }

    @Override
    public void selectionChanged(ICompletionProposal proposal, boolean smartToggle) {
        tab.goFirst();
    }

    @Override
    public void install(ITextViewer shown) {
        if (shown instanceof SourceViewer source) {
            viewer = source;
            tab = new TabThroughForm(viewer);
            // later than the editor itself, which has its content assist installed last
            PlatformUI.getWorkbench().getDisplay().asyncExec(this::follow);
        }
    }

    private void follow() {
        if (viewer.getTextWidget() != null && viewer.getContentAssistantFacade() != null) {
            viewer.getContentAssistantFacade().addCompletionListener(this);
            viewer.getTextWidget().addKeyListener(KeyListener.keyPressedAdapter(this::letGo));
            SHOWN.put(viewer, this);
        }
    }

    /** Who leaves lists alone leaves those that are still to open alone too. */
    private void letGo(KeyEvent key) {
        if (key.keyCode == SWT.ESC) {
            sessions++;
        }
    }

    @Override
    public void uninstall() {
        SHOWN.values().remove(this);
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}

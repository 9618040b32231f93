package jtbd.dsl.ui.mends;

import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.events.MouseAdapter;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.rulers.IContributedRulerColumn;

/** A click on a light bulb beside the lines opens the list of mends there. */
final class LightBulbs extends MouseAdapter {

    private static final String PROBLEMS = "org.eclipse.ui.editors.columns.annotations";
    private static final String LISTENING = LightBulbs.class.getName();

    private final ITextEditor editor;
    private final ISourceViewer viewer;
    private final CompositeRuler ruler;
    private final IQuickAssistAssistant list;

    private LightBulbs(ITextEditor editor, ISourceViewer viewer, CompositeRuler ruler, IQuickAssistAssistant list) {
        this.editor = editor;
        this.viewer = viewer;
        this.ruler = ruler;
        this.list = list;
    }

    static void listen(ITextEditor editor, ISourceViewer viewer, IQuickAssistAssistant list) {
        if (Adapters.adapt(editor, IVerticalRulerInfo.class) instanceof CompositeRuler ruler
                && ruler.getControl().getData(LISTENING) == null) {
            ruler.getControl().setData(LISTENING, true);
            ruler.getControl().addMouseListener(new LightBulbs(editor, viewer, ruler, list));
        }
    }

    @Override
    public void mouseUp(MouseEvent click) {
        if (click.button == 1 && isBesideTheLines((Control) click.widget)) {
            problemIn(ruler.getLineOfLastMouseButtonActivity()).ifPresent(place -> {
                editor.selectAndReveal(place.getOffset(), 0);
                viewer.getTextWidget().setFocus();
                ((ITextOperationTarget) viewer).doOperation(ISourceViewer.QUICK_ASSIST);
            });
        }
    }

    /** Rather than where blocks are closed or line numbers stand. */
    private boolean isBesideTheLines(Control clicked) {
        Iterable<IVerticalRulerColumn> columns = ruler::getDecoratorIterator;
        return StreamSupport.stream(columns.spliterator(), false)
                .anyMatch(column -> column.getControl() == clicked && column instanceof IContributedRulerColumn known
                        && known.getDescriptor().getId().equals(PROBLEMS));
    }

    private Optional<Position> problemIn(int line) {
        IAnnotationModel model = viewer.getAnnotationModel();
        return model == null ? Optional.empty()
                : StreamSupport.stream(((Iterable<Annotation>) model::getAnnotationIterator)
                        .spliterator(), false).filter(list::canFix).map(model::getPosition)
                        .filter(place -> place != null && startsIn(line, place)).findFirst();
    }

    private boolean startsIn(int line, Position place) {
        try {
            return viewer.getDocument().getLineOfOffset(place.getOffset()) == line;
        } catch (BadLocationException changedMeanwhile) {
            return false;
        }
    }
}

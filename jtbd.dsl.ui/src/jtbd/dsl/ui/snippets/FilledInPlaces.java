package jtbd.dsl.ui.snippets;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

/** The places of a snippet that the user goes through with the tab key. */
public record FilledInPlaces(Snippet snippet, int offset) {

    /** Lets the user begin, and answers with what is to be selected. */
    public Point in(ITextViewer viewer) throws BadLocationException {
        int end = offset + snippet.end();
        if (snippet.places().isEmpty()) {
            return new Point(end, 0);
        }
        LinkedModeModel model = new LinkedModeModel();
        for (int i = 0; i < snippet.places().size(); i++) {
            model.addGroup(group(snippet.places().get(i), i, viewer.getDocument()));
        }
        model.forceInstall();
        LinkedModeUI mode = new EditorLinkedModeUI(model, viewer);
        mode.setExitPosition(viewer, end, 0, Integer.MAX_VALUE);
        mode.setCyclingMode(LinkedModeUI.CYCLE_WHEN_NO_PARENT);
        mode.enter();
        IRegion first = mode.getSelectedRegion();
        return new Point(first.getOffset(), first.getLength());
    }

    private LinkedPositionGroup group(List<Snippet.Place> same, int order, IDocument document)
            throws BadLocationException {
        LinkedPositionGroup group = new LinkedPositionGroup();
        for (Snippet.Place place : same) {
            // those that say the same are filled in with the first
            group.addPosition(position(place, place == same.get(0) ? order : LinkedPositionGroup.NO_STOP, document));
        }
        return group;
    }

    private LinkedPosition position(Snippet.Place place, int order, IDocument document) {
        int start = offset + place.offset();
        return place.choices().isEmpty() ? new LinkedPosition(document, start, place.length(), order)
                : new ChoicePlace(document, start, place.length(), order, place.choices());
    }
}

package jtbd.dsl.ui.typing;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;

/**
 * Gives all lines the height of the editor's font. One sign that comes from another font, as a small picture or a
 * Chinese word, would else spread all lines of its text, and no other text beside it.
 */
final class EvenLines implements PaintListener {

    private Font measured;

    @Override
    public void paintControl(PaintEvent event) {
        StyledText text = (StyledText) event.widget;
        if (!text.getFont().equals(measured)) {
            measured = text.getFont();
            text.getDisplay().asyncExec(() -> measure(text));
        }
    }

    void measure(StyledText text) {
        if (text.isDisposed()) {
            return;
        }
        measured = text.getFont();
        GC drawing = new GC(text);
        drawing.setFont(measured);
        text.setFixedLineMetrics(drawing.getFontMetrics());
        drawing.dispose();
        // what is laid out already has other heights
        text.setFont(measured);
    }
}

package jtbd.dsl.ui.views;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Words that do not fit into their cell end in an ellipsis; the toolkit alone cuts them in the middle of a letter. */
final class ShortenedWords {

    private static final String ELLIPSIS = "…";
    private static final int MARGIN = 4;

    private ShortenedWords() {
    }

    static void in(Table table) {
        table.addListener(SWT.EraseItem, cell -> {
            if (isCut(cell)) {
                cell.detail &= ~SWT.FOREGROUND;
            }
        });
        table.addListener(SWT.PaintItem, cell -> {
            if (isCut(cell)) {
                draw(cell);
            }
        });
    }

    private static boolean isCut(Event cell) {
        return cell.gc.textExtent(words(cell)).x > room(cell);
    }

    private static void draw(Event cell) {
        String words = words(cell);
        int length = words.length();
        while (length > 0 && cell.gc.textExtent(words.substring(0, length) + ELLIPSIS).x > room(cell)) {
            length--;
        }
        Rectangle place = ((TableItem) cell.item).getTextBounds(cell.index);
        int top = cell.y + (cell.height - height(cell.gc)) / 2;
        cell.gc.drawText(words.substring(0, length).stripTrailing() + ELLIPSIS, place.x, top, true);
    }

    private static int height(GC gc) {
        return gc.getFontMetrics().getHeight();
    }

    private static int room(Event cell) {
        TableItem line = (TableItem) cell.item;
        Rectangle bounds = line.getBounds(cell.index);
        return bounds.x + bounds.width - line.getTextBounds(cell.index).x - MARGIN;
    }

    private static String words(Event cell) {
        return ((TableItem) cell.item).getText(cell.index);
    }
}

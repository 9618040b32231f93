package jtbd.dsl.ui.told;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where a window goes that must not cover the word under the mouse.
 *
 * @param screen what of the display may be used
 * @param mouse how far down the mouse is
 * @param line how high a line of text is: so far from the mouse the word has ended for sure
 */
record PlaceBesideWord(Rectangle screen, int mouse, int line) {

    /** Below the word, or above it where that shows more. */
    Rectangle of(int top, int left, int width, int height) {
        int below = top > mouse ? top : mouse + line;
        if (height > roomBelow(below) && roomAbove() > roomBelow(below)) {
            int high = Math.min(height, roomAbove());
            return new Rectangle(left, mouse - line - high, width, high);
        }
        return new Rectangle(left, below, width, Math.min(height, roomBelow(below)));
    }

    /** The most that can be shown on one side of the word. */
    int room() {
        return Math.max(roomAbove(), roomBelow(mouse + line));
    }

    private int roomAbove() {
        return mouse - line - screen.y;
    }

    private int roomBelow(int top) {
        return screen.y + screen.height - top;
    }
}

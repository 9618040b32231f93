package jtbd.dsl.ui.tests.driver;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** A person's mouse. */
public final class Mouse {

    private Mouse() {
    }

    /** Clicks into the middle of a control. */
    public static void click(Control control) {
        Point middle = Workbench.inUi(() -> control.toDisplay(control.getSize().x / 2, control.getSize().y / 2));
        click(middle);
    }

    /** Clicks at a place of the display. */
    public static void click(Point place) {
        moveTo(place);
        Hands.move("click", "1");
    }

    /** Holds a key down, moves to the place, and clicks there as soon as what shows that one can is to be seen. */
    public static void clickHolding(String key, Point place, String sign, BooleanSupplier isThere) {
        moveTo(new Point(place.x - 1, place.y));
        Hands.move("keydown", key);
        try {
            moveTo(place);
            Workbench.waitUntil(sign, isThere);
            Hands.move("click", "1");
        } finally {
            Hands.move("keyup", key);
        }
    }

    public static void doubleClick(Point place) {
        moveTo(place);
        Hands.move("click", "--repeat", "2", "--delay", "60", "1");
    }

    public static void clickRight(Point place) {
        moveTo(place);
        Hands.move("click", "3");
    }

    /** Moves over a place, as one does to see a hover. */
    public static void moveTo(Point place) {
        Hands.move("mousemove", String.valueOf(place.x), String.valueOf(place.y));
        Workbench.waitUntil("the mouse is there", () -> Workbench.display().getCursorLocation().equals(place));
    }

    /** Leaves the text alone: goes into the corner of the window where nothing answers to it. */
    public static void moveAside() {
        moveTo(Workbench.inUi(() -> {
            Rectangle window = Workbench.window().getShell().getBounds();
            return new Point(window.x + 20, window.y + window.height - 20);
        }));
    }

    /**
     * Rests over a place until what one rests there for is to be seen. Where nothing comes it goes aside and comes
     * back, as a person does: the Platform shows no hover where the mouse stayed while something else went on.
     */
    public static void restOver(Point place, String sight, BooleanSupplier isThere) {
        Hands.repeatUntil(sight, isThere, () -> {
            moveAside();
            // to come in is no move yet
            moveTo(new Point(place.x, place.y - 1));
            moveTo(place);
        });
    }

    /** Clicks again where nothing comes: the first click into a window that just came up may only be taken for that. */
    public static void clickUntil(Point place, String sight, BooleanSupplier isThere) {
        Hands.repeatUntil(sight, isThere, () -> click(place));
    }
}

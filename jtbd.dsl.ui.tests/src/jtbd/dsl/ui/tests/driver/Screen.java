package jtbd.dsl.ui.tests.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** The screen that the workbench is on. */
public final class Screen {

    private static final int LOOKS_ALIKE = 3;

    private Screen() {
    }

    /** Keeps a picture of it in a file. */
    public static void shoot(Path file) {
        save(Workbench.inUi(Screen::now), file);
    }

    /** The same as soon as nothing moves any more. */
    public static void shootStill(Path file) {
        save(still(), file);
    }

    /** What is to be seen once nothing moves any more: so many looks in a row show the same. */
    public static ImageData still() {
        ImageData[] last = { Workbench.inUi(Screen::now) };
        int[] alike = { 0 };
        Workbench.waitUntil("nothing moves on the screen", () -> {
            ImageData seen = now();
            alike[0] = Arrays.equals(seen.data, last[0].data) ? alike[0] + 1 : 0;
            last[0] = seen;
            return alike[0] >= LOOKS_ALIKE;
        });
        return last[0];
    }

    private static ImageData now() {
        Display display = Workbench.display();
        Rectangle bounds = display.getBounds();
        Image image = new Image(display, bounds.width, bounds.height);
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageData seen = image.getImageData();
        image.dispose();
        return seen;
    }

    private static void save(ImageData seen, Path file) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { seen };
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        loader.save(file.toString(), SWT.IMAGE_PNG);
    }

    /**
     * Waits for a dialog of the toolkit, such as the one for printing, looks at it and closes it again by key. Nothing
     * of the workbench can be looked at as long as it is there.
     */
    public static void dismiss(String title) {
        Workbench.waitOutside("a window '" + title + "'", () -> Hands.canFind(title));
        Hands.activate(title);
        Workbench.waitOutside("the window '" + title + "' is gone", () -> {
            Keyboard.press("Escape");
            return !Hands.canFind(title);
        });
    }
}

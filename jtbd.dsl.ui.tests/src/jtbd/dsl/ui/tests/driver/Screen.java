package jtbd.dsl.ui.tests.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** The screen that the workbench is on. */
public final class Screen {

    private Screen() {
    }

    /** Keeps a picture of it in a file. */
    public static void shoot(Path file) {
        Workbench.inUi(() -> {
            Display display = Workbench.display();
            Rectangle bounds = display.getBounds();
            Image image = new Image(display, bounds.width, bounds.height);
            GC gc = new GC(display);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] { image.getImageData() };
            image.dispose();
            try {
                Files.createDirectories(file.getParent());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return null;
        });
    }

    /**
     * Waits for a dialog of the toolkit, such as the one for printing, looks at it and closes it again by key. Nothing
     * of the workbench can be looked at as long as it is there.
     */
    public static void dismiss(String title) {
        Workbench.waitOutside("a window '" + title + "'", () -> isThere(title));
        Hands.move("search", "--onlyvisible", "--name", "^" + title + "$", "windowactivate");
        Workbench.waitOutside("the window '" + title + "' is gone", () -> {
            Keyboard.press("Escape");
            return !isThere(title);
        });
    }

    private static boolean isThere(String title) {
        return Hands.canMove("search", "--onlyvisible", "--name", "^" + title + "$");
    }
}

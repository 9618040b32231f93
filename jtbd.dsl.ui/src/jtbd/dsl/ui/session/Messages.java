package jtbd.dsl.ui.session;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

/** Shows what the server has to say to the user, in a corner of the window and for a while. */
final class Messages {

    private static final int WIDTH = 370;

    private Messages() {
    }

    static void show(MessageParams message) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> NotificationPopup.forDisplay(display).title(title(message.getType()), true)
                .content(place -> words(message.getMessage(), place)).delay(8_000).open());
    }

    /** The Platform alone would cut off what is longer than a line. */
    private static Label words(String message, Composite place) {
        Label words = new Label(place, SWT.WRAP);
        words.setText(message);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(words);
        return words;
    }

    private static String title(MessageType type) {
        return switch (type) {
            case Error -> "JTBD: this did not work";
            case Warning -> "JTBD: please note";
            default -> "JTBD";
        };
    }
}

package jtbd.dsl.ui.session;

import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Shows what the server has to say to the user, in a corner of the window and for a while. */
final class Messages {

    private Messages() {
    }

    static void show(MessageParams message) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> NotificationPopup.forDisplay(display).title(title(message.getType()), true)
                .text(message.getMessage()).delay(8_000).open());
    }

    private static String title(MessageType type) {
        return switch (type) {
            case Error -> "JTBD: this did not work";
            case Warning -> "JTBD: please note";
            default -> "JTBD";
        };
    }
}

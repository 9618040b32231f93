package jtbd.dsl.ui.session;

import org.eclipse.core.expressions.ReferenceExpression;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;

/**
 * Keys that are ours alone: they are on while a text of the language is in the front, and else left to others. Those
 * that edit it are on while somebody types there: with the focus in a view, all keys of text editors would be on too,
 * as parents of ours, and the view would lack its own.
 */
final class EditingKeys {

    private static final String TYPING = "jtbd.dsl.ui.typing";
    private static final String KEYS = "jtbd.dsl.ui.keys";
    private static final String BESIDE = "jtbd.dsl.ui.beside";
    private static final String KEYS_BESIDE = "jtbd.dsl.ui.keys.beside";

    private EditingKeys() {
    }

    static void offer() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            IContextService contexts = PlatformUI.getWorkbench().getService(IContextService.class);
            contexts.activateContext(KEYS, new ReferenceExpression(TYPING));
            contexts.activateContext(KEYS_BESIDE, new ReferenceExpression(BESIDE));
        });
    }
}

package jtbd.dsl.ui.session;

import org.eclipse.core.expressions.ReferenceExpression;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;

/** Keys that are ours alone: they are on while a text of the language is in the front, and else left to others. */
final class EditingKeys {

    private static final String CONTEXT = "jtbd.dsl.ui.keys";
    private static final String EDITING = "jtbd.dsl.ui.editing";

    private EditingKeys() {
    }

    static void offer() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> PlatformUI.getWorkbench().getService(IContextService.class).activateContext(CONTEXT,
                new ReferenceExpression(EDITING)));
    }
}

package jtbd.dsl.ui.tests.driver;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import org.eclipse.core.resources.IResource;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ISetSelectionTarget;

/** The Project Explorer, in which one thing is selected. */
public final class Explorer {

    private static final String ID = "org.eclipse.ui.navigator.ProjectExplorer";

    private Explorer() {
    }

    /** Selects it and gives the keyboard to the tree. */
    public static void select(IResource resource) {
        IViewPart part = inUi(() -> Workbench.page().showView(ID));
        Tree tree = waitFor("the tree of the projects", () -> Dialog.all((Control) part.getSite()
                .getService(MPart.class).getWidget(), Tree.class).findFirst());
        waitUntil("it is selected", () -> {
            ((ISetSelectionTarget) part).selectReveal(new StructuredSelection(resource));
            part.setFocus();
            return tree.isFocusControl() && tree.getSelectionCount() == 1
                    && resource.equals(tree.getSelection()[0].getData());
        });
    }

    /** Chooses a command of the menu of the resource, whose dialog then is up to the test. */
    public static void choose(String command, IResource resource) {
        select(resource);
        Workbench.display().asyncExec(() -> {
            try {
                Workbench.window().getService(IHandlerService.class).executeCommand(command, null);
            } catch (Exception e) {
                throw new IllegalStateException("The command " + command + " cannot be run", e);
            }
        });
    }
}

package jtbd.dsl.ui.tests.driver;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IResource;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ISetSelectionTarget;

/** The Project Explorer, in which things are selected. */
public final class Explorer {

    private static final String ID = "org.eclipse.ui.navigator.ProjectExplorer";

    private Explorer() {
    }

    /** Chooses a line of the menu that opens on the resource, through submenus. */
    public static void chooseInMenu(IResource resource, String... path) {
        chooseInMenu(List.of(resource), path);
    }

    /** The same on several resources. */
    public static void chooseInMenu(List<? extends IResource> resources, String... path) {
        Tree tree = select(resources);
        Keyboard.press("shift+F10");
        OpenMenus.chooseIn(() -> Optional.ofNullable(tree.getMenu()).filter(Menu::isVisible), path);
    }

    /** Selects it and gives the keyboard to the tree. */
    public static Tree select(IResource resource) {
        return select(List.of(resource));
    }

    private static Tree select(List<? extends IResource> resources) {
        IViewPart part = inUi(() -> Workbench.page().showView(ID));
        Tree tree = waitFor("the tree of the projects", () -> Dialog.all((Control) part.getSite()
                .getService(MPart.class).getWidget(), Tree.class).findFirst());
        waitUntil("it is selected", () -> {
            ((ISetSelectionTarget) part).selectReveal(new StructuredSelection(resources));
            part.setFocus();
            return tree.isFocusControl() && Stream.of(tree.getSelection()).map(TreeItem::getData).toList()
                    .equals(resources);
        });
        return tree;
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

package jtbd.dsl.ui.tests.wizards;

import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.Explorer;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Menus;
import jtbd.dsl.ui.tests.driver.Session;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Workbench;

/** Documents are exported by the menu, and the box that they are to be opened stays as it is. */
public final class Exporting implements Session {

    private static final String FIX = """
            package retail

            job Fix "Fix the screen" functional {
              importance 8/10
              satisfaction 3/10
            }
            """;

    @Override
    public void work() throws Exception {
        export();

        Path witness = Path.of(System.getProperty("jtbd.witness"));
        waitUntil("somebody was told what to open", () -> Files.exists(witness));
    }

    /** Exports the documents of a project by the menu. */
    static void export() throws Exception {
        TestProject shop = TestProject.named("shop");
        shop.file("fix.jtbd", FIX);
        Explorer.select(shop.project());

        Menus.choose("f", "File", "Export...");
        Dialog list = Dialog.titled("Export");
        Tree tree = list.control(Tree.class);
        Keyboard.type("JTBD");
        waitUntil("the wizard is selected", () -> tree.getSelectionCount() == 1
                && tree.getSelection()[0].getText().equals("JTBD Documents"));
        list.press("Next >");
        Dialog wizard = Dialog.titled("Export Documents");
        waitFor("the formats", () -> Dialog.all(wizard.shell(), Button.class)
                .filter(button -> button.getText().equals("html")).findFirst());
        waitUntil("the folder has the focus", () -> Workbench.display().getFocusControl() instanceof Text);
        Keyboard.press("Return");
        wizard.waitUntilClosed();
    }
}

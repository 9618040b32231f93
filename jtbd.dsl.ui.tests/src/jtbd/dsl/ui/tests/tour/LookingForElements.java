package jtbd.dsl.ui.tests.tour;

import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import org.eclipse.swt.widgets.Table;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Session;

/** The scene in which somebody looks for an element by a word, in one theme. */
public final class LookingForElements implements Session {

    static final String THEME = "jtbd.theme";

    @Override
    public void work() throws Exception {
        Stage stage = new Stage();
        stage.set();
        stage.playIn(System.getProperty(THEME), "open-element", () -> {
            Keyboard.press("ctrl+shift+t");
            Dialog dialog = Dialog.titled("Open Element");
            Keyboard.type("data");
            waitUntil("something is found", () -> dialog.control(Table.class).getItemCount() > 2);
        }, () -> Dialog.titled("Open Element").press("Cancel"));
        stage.shop().close();
    }
}

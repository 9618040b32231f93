package jtbd.dsl.ui.tests.hover;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import org.eclipse.swt.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.Shots;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Themes;

@ExtendWith(InWorkbench.class)
class HoverColoursTest {

    private static final String TEXT = """
            package retail

            job Share "Share a link" functional {
              importance 9/10
              satisfaction 2/10
            }
            """;

    @Test
    void a_hover_is_dark_in_the_dark_theme() throws Exception {
        Themes.becomeDark();
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            Mouse.moveTo(editor.placeOf("package"));
            editor.goTo("Share \"");
            Keyboard.press("F2");

            Dialog hover = Dialog.with(Browser.class);
            waitUntil("the job is told on the dark ground of the theme",
                    () -> page(hover, "background-color").equals("rgb(81, 86, 88)"));
            waitUntil("its letters are light", () -> page(hover, "color").equals("rgb(238, 238, 238)"));
            waitUntil("the picture is a dark one", () -> picture(hover).startsWith("<svg data-theme=\"dark\" "));
            Shots.take("hover-dark");
            Keyboard.press("Escape");
            hover.waitUntilClosed();
        } finally {
            Themes.becomeLight();
        }
    }

    private static String picture(Dialog hover) {
        return inUi(() -> String.valueOf(Dialog.all(hover.shell(), Browser.class).findFirst().orElseThrow()
                .evaluate("var image = document.querySelector('img');"
                        + "return image ? atob(image.src.replace(/.*,/, '')) : ''")));
    }

    private static String page(Dialog hover, String property) {
        return inUi(() -> String.valueOf(Dialog.all(hover.shell(), Browser.class).findFirst().orElseThrow()
                .evaluate("return getComputedStyle(document.documentElement).getPropertyValue('" + property + "')")));
    }
}

package jtbd.dsl.ui.tests;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Themes;

@ExtendWith(InWorkbench.class)
class ColoursTest {

    private static final String FIX = """
            package retail

            // what they come for
            job Fix "Fix the screen" functional core {
                when "the screen
                    is broken"
                importance 8/10
                measured by Time
            }

            metric Time
            """;

    @Test
    void words_have_the_colours_of_their_kinds() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));

            waitUntilColoured(editor, "job Fix", "keyword");
            assertThat(styleOf(editor, "job Fix").fontStyle).isEqualTo(SWT.BOLD);
            waitUntilColoured(editor, "// what", "comment");
            waitUntilColoured(editor, "\"Fix the", "text");
            waitUntilColoured(editor, "is broken", "text");
            waitUntilColoured(editor, "Fix \"", "job");
            waitUntilColoured(editor, "functional", "value");
            waitUntilColoured(editor, "8/10", "number");
            waitUntilColoured(editor, "Time", "metric");
        }
    }

    @Test
    void colours_move_with_the_text() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));
            waitUntilColoured(editor, "job Fix", "keyword");

            inUi(() -> {
                editor.document().replace(0, 0, "\n\n");
                assertThat(colour(editor, "job Fix")).isEqualTo(theme().getRGB("jtbd.dsl.ui.colours.keyword"));
                assertThat(colour(editor, "Fix \"")).isEqualTo(theme().getRGB("jtbd.dsl.ui.colours.job"));
                return null;
            });
        }
    }

    @Test
    void another_colour_in_the_preferences_is_shown_at_once() throws Exception {
        RGB usual = inUi(() -> theme().getRGB("jtbd.dsl.ui.colours.job"));
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));
            waitUntilColoured(editor, "Fix \"", "job");

            become(new RGB(200, 100, 0));

            waitUntil("the name of the job has the new colour",
                    () -> new RGB(200, 100, 0).equals(colour(editor, "Fix \"")));
        } finally {
            become(usual);
        }
    }

    @Test
    void words_have_the_colours_of_a_dark_background_in_the_dark_theme() throws Exception {
        RGB light = new RGB(0, 0, 192);
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));
            Themes.becomeDark();

            waitUntil("the colours are those of the dark theme",
                    () -> theme().getRGB("jtbd.dsl.ui.colours.job").equals(new RGB(0x7a, 0xa8, 0xf0)));
            waitUntilColoured(editor, "Fix \"", "job");
            waitUntilColoured(editor, "job Fix", "keyword");
            waitUntilColoured(editor, "\"Fix the", "text");
        } finally {
            Themes.becomeLight();
        }
        waitUntil("they are as before", () -> theme().getRGB("jtbd.dsl.ui.colours.job").equals(light));
    }

    @Test
    void what_is_typed_gets_the_colours_of_its_kind() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));
            waitUntilColoured(editor, "job Fix", "keyword");

            editor.goBehind("metric Time\n");
            Keyboard.type("metric Slow // why");

            waitUntilColoured(editor, "metric Slow", "keyword");
            waitUntilColoured(editor, "Slow //", "metric");
            waitUntilColoured(editor, "// why", "comment");
        }
    }

    private static void become(RGB colour) {
        inUi(() -> {
            theme().put("jtbd.dsl.ui.colours.job", colour);
            return null;
        });
    }

    private static void waitUntilColoured(JtbdEditor editor, String words, String name) {
        waitUntil("'" + words + "' has the colour " + name,
                () -> theme().getRGB("jtbd.dsl.ui.colours." + name).equals(colour(editor, words)));
    }

    private static RGB colour(JtbdEditor editor, String words) {
        StyleRange style = styleOf(editor, words);
        return style == null || style.foreground == null ? null : style.foreground.getRGB();
    }

    private static StyleRange styleOf(JtbdEditor editor, String words) {
        return inUi(() -> editor.widget().getStyleRangeAtOffset(
                editor.viewer().modelOffset2WidgetOffset(editor.offsetOf(words))));
    }

    private static ColorRegistry theme() {
        return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
    }
}

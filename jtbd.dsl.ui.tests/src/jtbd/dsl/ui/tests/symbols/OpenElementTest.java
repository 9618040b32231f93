package jtbd.dsl.ui.tests.symbols;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Themes;
import jtbd.dsl.ui.tests.driver.Workbench;

@ExtendWith(InWorkbench.class)
class OpenElementTest {

    private static final String JOBS = """
            package retail

            industry Repair "Device repair" {
              job ShareLink "Share a link" functional
            }
            """;

    private static final String METRICS = """
            package numbers

            metric Time "Time to share"
            """;

    @Test
    void a_thing_of_another_project_is_found_by_words_of_its_title_and_opened() throws Exception {
        try (TestProject shop = TestProject.named("shop"); TestProject other = TestProject.named("numbers")) {
            other.project().getFolder("kept").create(true, true, null);
            other.file("kept/metrics.jtbd", METRICS);
            JtbdEditor.open(shop.file("jobs.jtbd", JOBS));

            Keyboard.press("ctrl+shift+t");
            Dialog dialog = Dialog.titled("Open Element");
            Keyboard.type("share");
            Table found = dialog.control(Table.class);
            waitUntil("both are found, the better one first", () -> lines(found).equals(List.of(
                    "ShareLink \"Share a link\"  functional job in Device repair · jobs.jtbd – shop",
                    "Time \"Time to share\"  metric · metrics.jtbd – numbers/kept")));

            Keyboard.type(" time");
            waitUntil("the other is found", () -> lines(found).size() == 1 && lines(found).get(0).startsWith("Time"));
            Keyboard.press("Return");

            waitUntil("it is open", () -> Workbench.page().getActiveEditor().getTitle().equals("metrics.jtbd")
                    && JtbdEditor.front().widget().getSelectionText().equals("Time"));
        }
    }

    @Test
    void lines_are_read_to_their_ends_where_nobody_has_made_the_dialog_smaller() throws Exception {
        inUi(() -> PlatformUI.getDialogSettingsProvider(Platform.getBundle("jtbd.dsl.ui")).getDialogSettings()
                .addNewSection("open-element"));
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor.open(shop.file("jobs.jtbd", JOBS.replace("Share a link", "Share a link with whoever asks for it")
                    .replace("Device repair", "Device repair in the city")));

            Keyboard.press("ctrl+shift+t");
            Dialog dialog = Dialog.titled("Open Element");
            Keyboard.type("SL");
            Table found = dialog.control(Table.class);
            waitUntil("it is found", () -> lines(found).size() == 1
                    && lines(found).get(0).endsWith("jobs.jtbd – shop"));

            assertThat(inUi(() -> found.getItem(0).getTextBounds(0).width)).isPositive()
                    .isLessThan(inUi(() -> found.getClientArea().width));
            dialog.press("Cancel");
            dialog.waitUntilClosed();
        }
    }

    @Test
    void capitals_are_enough() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", JOBS));

            Keyboard.press("ctrl+shift+t");
            Dialog dialog = Dialog.titled("Open Element");
            Keyboard.type("SL");
            waitUntil("it is found", () -> lines(dialog.control(Table.class)).size() == 1);
            dialog.press("OK");

            waitUntil("it is selected", () -> editor.widget().getSelectionText().equals("ShareLink"));
        }
    }

    @Test
    void the_theme_can_be_switched_after_one_has_looked_for_things() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor.open(shop.file("jobs.jtbd", JOBS));
            Keyboard.press("ctrl+shift+t");
            Dialog dialog = Dialog.titled("Open Element");
            Table found = dialog.control(Table.class);
            for (String words : List.of("share", "repair", "link")) {
                Keyboard.type(words);
                waitUntil("something is found", () -> lines(found).size() > 0);
                Keyboard.type("xyz");
                waitUntil("nothing is found", () -> lines(found).isEmpty());
                Keyboard.press("ctrl+a");
            }
            dialog.press("Cancel");
            dialog.waitUntilClosed();

            Themes.becomeDark();
            assertThat(Themes.isDark()).isTrue();
        } finally {
            Themes.becomeLight();
        }
        assertThat(Themes.isDark()).isFalse();
    }

    private static List<String> lines(Table table) {
        return inUi(() -> Stream.of(table.getItems()).map(TableItem::getText).toList());
    }
}

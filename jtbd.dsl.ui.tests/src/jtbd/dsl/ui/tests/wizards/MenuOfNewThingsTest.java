package jtbd.dsl.ui.tests.wizards;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.Explorer;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Menus;
import jtbd.dsl.ui.tests.driver.Shots;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Workbench;

/** New files and things by the menus of the window. */
@ExtendWith(InWorkbench.class)
class MenuOfNewThingsTest {

    private static final String FIX = """
            package retail

            job Fix "Fix the screen" functional {
              importance 8/10
            }
            """;

    private String before;

    @BeforeEach
    void jobs_to_be_done_are_in_front() {
        before = inUi(() -> Workbench.page().getPerspective().getId());
        inUi(() -> PlatformUI.getWorkbench().showPerspective("jtbd.dsl.ui.perspective", Workbench.window()));
    }

    @AfterEach
    void all_is_as_before() {
        inUi(() -> PlatformUI.getWorkbench().showPerspective(before, Workbench.window()));
    }

    @Test
    void a_new_industry_stands_in_the_package_of_its_folder() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            shop.file("fix.jtbd", FIX);

            JtbdEditor editor = newFile(shop, "Industry", "Repair of phones", "repair-of-phones.jtbd");

            assertThat(editor.text()).startsWith("package retail\n")
                    .contains("industry RepairOfPhones \"Repair of phones\"");
        }
    }

    @Test
    void a_new_scorecard_has_its_scale() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = newFile(shop, "Scorecard", "Where to begin", "where-to-begin.jtbd");

            assertThat(editor.text()).contains("scorecard WhereToBegin \"Where to begin\"");
        }
    }

    @Test
    void the_list_of_all_wizards_has_them_by_their_words() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            Explorer.select(shop.project());

            Keyboard.press("ctrl+n");
            Dialog list = Dialog.titled("Select a wizard");
            Tree tree = list.control(Tree.class);
            Keyboard.type("JTBD Inter");
            waitUntil("the wizard is selected", () -> tree.getSelectionCount() == 1
                    && tree.getSelection()[0].getText().equals("JTBD Interview"));
            Shots.take("new");
            list.press("Next >");
            Dialog wizard = Dialog.titled("New JTBD Interview");
            wizard.press("Cancel");
            wizard.waitUntilClosed();
        }
    }

    @Test
    void a_new_metric_is_asked_for_and_written_at_the_cursor() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));

            answer("Metric", "Days without a phone");

            waitUntil("the metric is there", () -> editor.document().get()
                    .contains("metric DaysWithoutAPhone \"Days without a phone\""));
            assertThat(editor.isDirty()).as("whether it stays is for the user").isTrue();
        }
    }

    @Test
    void a_new_competitor_is_asked_for_and_written_at_the_cursor() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));

            answer("Competitor", "A friend who can");

            waitUntil("the competitor is there", () -> editor.document().get()
                    .contains("competitor AFriendWhoCan \"A friend who can\""));
        }
    }

    @Test
    void what_is_typed_next_goes_behind_a_new_job_and_replaces_nothing_of_it() throws Exception {
        String job = "job BeOnTime \"Be on time\" functional";
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));

            answer("Job", "Be on time");
            waitUntil("the cursor is behind the job", () -> editor.document().get().contains(job)
                    && editor.selectedAt() == editor.offsetOf(job) + job.length());
            Keyboard.type(" core");

            waitUntil("both are there", () -> editor.document().get().contains(job + " core"));
        }
    }

    private static JtbdEditor newFile(TestProject shop, String kind, String title, String file) {
        Explorer.select(shop.project());
        Menus.choose("f", "File", "New", "JTBD " + kind);
        Dialog wizard = Dialog.titled("New JTBD " + kind);
        type(wizard, title);
        waitUntil("the name follows", () -> Dialog.all(wizard.shell(), Text.class)
                .anyMatch(text -> text.getText().equals(file)));
        Shots.take("new-" + kind);
        wizard.press("Finish");
        wizard.waitUntilClosed();
        waitUntil(file + " is open", () -> Optional.ofNullable(Workbench.page().getActiveEditor())
                .map(IEditorPart::getTitle).equals(Optional.of(file)));
        return JtbdEditor.active();
    }

    private static void answer(String kind, String title) {
        Menus.choose("j", "JTBD", "New " + kind + "…");
        Dialog dialog = Dialog.titled("New " + kind.toLowerCase(Locale.ROOT));
        type(dialog, title);
        Shots.take("new-" + kind);
        dialog.press("OK");
        dialog.waitUntilClosed();
    }

    private static void type(Dialog dialog, String title) {
        waitUntil("the first line has the focus", () -> Dialog.all(dialog.shell(), Text.class)
                .anyMatch(Text::isFocusControl));
        Keyboard.type(title);
        waitUntil("it is typed", () -> Dialog.all(dialog.shell(), Text.class)
                .anyMatch(text -> text.getText().equals(title)));
    }
}

package jtbd.dsl.ui.tests.mends;

import static jtbd.dsl.ui.tests.driver.TestProject.problems;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.TestProject;

@ExtendWith(InWorkbench.class)
class MendsTest {

    private static final String UNKNOWN = """
            package retail

            job Share "Share a link" functional {
              measured by Time
            }
            """;

    @Test
    void a_problem_is_mended_from_the_text_and_the_mend_undone_in_one_step() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("jobs.jtbd", UNKNOWN);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the unknown metric is told", () -> problems(file).toString().contains("There is no metric"));

            editor.goTo("Time");
            Keyboard.press("ctrl+1");
            Dialog.list().choose("Create metric 'Time'");

            waitUntil("there is a metric", () -> editor.document().get().contains("metric Time"));
            waitUntil("the problem is gone", () -> !problems(file).toString().contains("There is no metric"));

            editor.focus();
            Keyboard.press("ctrl+z");
            waitUntil("the text is as before", () -> editor.document().get().equals(UNKNOWN));
        }
    }

    @Test
    void what_is_right_can_take_another_form() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("jobs.jtbd", UNKNOWN + "metric Time");
            JtbdEditor editor = JtbdEditor.open(file);

            editor.goTo("Share");
            Keyboard.press("ctrl+1");
            Dialog.list().choose("Move the job to share.jtbd");

            waitUntil("there is a new file", () -> shop.project().getFile("share.jtbd").exists());
            waitUntil("the job is gone here", () -> !editor.document().get().contains("job Share"));
        }
    }
}

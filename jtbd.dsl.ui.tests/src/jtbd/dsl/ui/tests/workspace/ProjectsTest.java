package jtbd.dsl.ui.tests.workspace;

import static jtbd.dsl.ui.tests.driver.TestProject.problems;
import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Workbench;

/** Two projects, one of which uses names of the other. */
@ExtendWith(InWorkbench.class)
class ProjectsTest {

    private static final String METRICS = """
            package numbers

            metric Time "Time to share"
            """;

    private static final String JOBS = """
            package retail

            import numbers.*

            job Share "Share a link" functional {
              measured by Time
            }
            """;

    @Test
    void an_unsaved_change_breaks_a_closed_file_of_another_project_until_it_is_given_up() throws Exception {
        try (TestProject numbers = TestProject.named("numbers"); TestProject shop = TestProject.named("shop")) {
            IFile metrics = numbers.file("metrics.jtbd", METRICS);
            IFile jobs = shop.file("jobs.jtbd", JOBS);
            JtbdEditor editor = JtbdEditor.open(metrics);
            waitUntilChecked(jobs);

            editor.become(METRICS.replace("Time", "Speed"));
            waitUntil("the closed file is told to be wrong", () -> isBroken(jobs));
            assertThat(editor.isDirty()).isTrue();

            inUi(() -> Workbench.page().closeEditor(editor.part(), false));
            waitUntil("the closed file is right again", () -> !isBroken(jobs));
        }
    }

    @Test
    void closing_a_project_takes_its_names_away_and_opening_it_brings_them_back() throws Exception {
        try (TestProject numbers = TestProject.named("numbers"); TestProject shop = TestProject.named("shop")) {
            numbers.file("metrics.jtbd", METRICS);
            IFile jobs = shop.file("jobs.jtbd", JOBS);
            waitUntilChecked(jobs);

            numbers.project().close(null);
            waitUntil("its names are gone", () -> isBroken(jobs));

            numbers.project().open(null);
            waitUntil("its names are back", () -> !isBroken(jobs));
        }
    }

    @Test
    void a_renamed_project_keeps_its_names_and_a_deleted_one_does_not() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IProject renamed = ResourcesPlugin.getWorkspace().getRoot().getProject("figures");
            IFile jobs = shop.file("jobs.jtbd", JOBS);
            TestProject numbers = TestProject.named("numbers");
            JtbdEditor editor = JtbdEditor.open(numbers.file("metrics.jtbd", METRICS));
            waitUntilChecked(jobs);

            numbers.project().move(new Path("/figures"), true, null);
            waitUntil("the editor shows the file in its new place", () -> editor.part().getEditorInput()
                    .getAdapter(IFile.class).equals(renamed.getFile("metrics.jtbd")));
            editor.become(METRICS.replace("Time", "Speed"));
            waitUntil("what is typed there counts", () -> isBroken(jobs));
            editor.become(METRICS);
            waitUntil("the names are known", () -> !isBroken(jobs));

            inUi(() -> Workbench.page().closeEditor(editor.part(), false));
            renamed.delete(true, true, null);
            waitUntil("the names are gone", () -> isBroken(jobs));
        }
    }

    @Test
    void a_deleted_project_with_an_unsaved_editor_leaves_nothing_behind() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile jobs = shop.file("jobs.jtbd", JOBS);
            TestProject numbers = TestProject.named("numbers");
            JtbdEditor editor = JtbdEditor.open(numbers.file("metrics.jtbd", METRICS));
            waitUntilChecked(jobs);
            editor.become("// not saved\n" + METRICS);

            numbers.project().delete(true, true, null);
            inUi(() -> Workbench.page().closeEditor(editor.part(), false));

            waitUntil("the names are gone", () -> isBroken(jobs));
        }
    }

    @Test
    void a_project_that_was_only_taken_out_of_the_workspace_has_its_problems_when_it_comes_back() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile jobs = shop.file("jobs.jtbd", JOBS);
            waitUntil("its problem is told", () -> isBroken(jobs));

            shop.project().delete(false, true, null);
            shop.project().create(null);
            shop.project().open(null);

            waitUntil("its problem is told again", () -> isBroken(jobs));
        }
    }

    private static boolean isBroken(IFile jobs) {
        return problems(jobs).toString().contains("There is no metric");
    }

    /** Until what is checked last is told: that of the file itself, and its names are found. */
    private static void waitUntilChecked(IFile jobs) {
        waitUntil("the file is checked and its names are found", () -> !problems(jobs).isEmpty() && !isBroken(jobs));
    }
}

package jtbd.dsl.ui.tests.workspace;

import static jtbd.dsl.ui.tests.driver.TestProject.problems;
import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Beats;
import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.Explorer;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.TreeLines;
import jtbd.dsl.ui.tests.driver.Workbench;

/** Files that are moved, changed by others, protected, many. */
@ExtendWith(InWorkbench.class)
class FilesTest {

    private static final String METRICS = """
            package retail

            metric Time "Time to share"
            """;

    private static final String JOBS = """
            package retail

            job Share "Share a link" functional {
              measured by Time
            }
            """;

    private static final String UNKNOWN = JOBS.replace("by Time", "by Pace");

    @Test
    void a_file_is_renamed_by_its_key_in_the_project_explorer_while_a_text_is_open() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile metrics = shop.file("metrics.jtbd", METRICS);
            JtbdEditor.open(metrics);

            Tree projects = Explorer.select(metrics);
            Keyboard.press("F2");
            Text name = waitFor("a field for the name", () -> Dialog.all(projects, Text.class).findFirst());
            waitUntil("it has the focus", name::isFocusControl);
            Keyboard.press("ctrl+a");
            Keyboard.type("numbers.jtbd");
            waitUntil("it is typed", () -> name.getText().equals("numbers.jtbd"));
            Keyboard.press("Return");

            waitUntil("it has the name", () -> shop.project().getFile("numbers.jtbd").exists());
        }
    }

    @Test
    void references_follow_a_file_that_is_moved_in_the_project_explorer() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile metrics = shop.file("metrics.jtbd", METRICS);
            shop.project().getFolder("shared").create(true, true, null);
            IFile jobs = shop.file("jobs.jtbd", JOBS);
            JtbdEditor editor = JtbdEditor.open(metrics);
            waitUntil("all names are found", () -> !problems(jobs).isEmpty() && !isBroken(jobs));

            Explorer.choose("org.eclipse.ui.edit.move", metrics);
            Dialog move = Dialog.titled("Move Resources");
            TreeLines folders = new TreeLines(move.control(Tree.class));
            inUi(folders::openAll);
            Mouse.click(folders.placeOf("shared"));
            move.press("OK");
            move.waitUntilClosed();

            IFile moved = shop.project().getFile("shared/metrics.jtbd");
            waitUntil("it is there", moved::exists);
            editor.become(METRICS.replace("Time", "Speed"));
            waitUntil("what is typed in its editor counts", () -> isBroken(jobs));
            editor.become(METRICS);
            waitUntil("all names are found", () -> !isBroken(jobs));

            JtbdEditor other = JtbdEditor.open(jobs);
            other.goTo("Time");
            Keyboard.press("F3");
            waitUntil("a name leads to the new place", () -> moved.equals(Workbench.page().getActiveEditor()
                    .getEditorInput().getAdapter(IFile.class)));
        }
    }

    @Test
    void a_change_by_another_program_counts_as_soon_as_the_project_is_refreshed() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile metrics = shop.file("metrics.jtbd", METRICS);
            IFile jobs = shop.file("jobs.jtbd", JOBS);
            JtbdEditor open = JtbdEditor.open(metrics);
            waitUntil("all names are found", () -> !problems(jobs).isEmpty() && !isBroken(jobs));

            Files.writeString(metrics.getLocation().toPath(), METRICS.replace("Time", "Speed"));
            Files.writeString(shop.project().getLocation().append("more.jtbd").toPath(), UNKNOWN);
            Explorer.select(shop.project());
            Keyboard.press("F5");

            waitUntil("the name is gone", () -> isBroken(jobs));
            waitUntil("the editor shows the new text", () -> open.document().get().contains("Speed"));
            waitUntil("the new file is checked", () -> isBroken(shop.project().getFile("more.jtbd")));

            Files.delete(shop.project().getLocation().append("more.jtbd").toPath());
            Files.writeString(metrics.getLocation().toPath(), METRICS);
            Explorer.select(shop.project());
            Keyboard.press("F5");
            waitUntil("the name is back", () -> !isBroken(jobs));
        }
    }

    @Test
    void a_file_that_another_program_deleted_keeps_no_problem_from_being_shown() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile metrics = shop.file("metrics.jtbd", METRICS);
            IFile jobs = shop.file("jobs.jtbd", JOBS);
            IFile gone = shop.file("gone.jtbd", JOBS.replace("job Share", "job Gone"));
            JtbdEditor editor = JtbdEditor.open(metrics);
            waitUntil("all names are found", () -> !problems(jobs).isEmpty() && !problems(gone).isEmpty()
                    && !isBroken(jobs) && !isBroken(gone));

            Files.delete(gone.getLocation().toPath());
            editor.become(METRICS.replace("Time", "Speed"));

            waitUntil("the name is gone", () -> isBroken(jobs));
            waitUntil("all problems are shown", () -> Stream.of(Job.getJobManager().find(null))
                    .noneMatch(job -> job.getName().startsWith("Problems of jobs")));
        }
    }

    @Test
    void a_change_by_another_program_counts_when_the_user_comes_back_to_the_window() throws Exception {
        try (TestProject shop = TestProject.withNature("shop")) {
            IFile metrics = shop.file("metrics.jtbd", METRICS);
            IFile jobs = shop.file("jobs.jtbd", JOBS);
            waitUntil("all names are found", () -> !problems(jobs).isEmpty() && !isBroken(jobs));

            Files.writeString(metrics.getLocation().toPath(), METRICS.replace("Time", "Speed"));
            inUi(() -> {
                Shell other = new Shell(Workbench.display());
                other.open();
                other.forceActive();
                return null;
            });
            waitUntil("another window is in front", () -> Workbench.display().getActiveShell() != Workbench.window()
                    .getShell());
            inUi(() -> {
                Workbench.display().getActiveShell().dispose();
                Workbench.window().getShell().forceActive();
                return null;
            });

            waitUntil("the name is gone", () -> isBroken(jobs));
        }
    }

    @Test
    void an_unsaved_text_counts_more_than_a_change_by_another_program() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile metrics = shop.file("metrics.jtbd", METRICS);
            IFile jobs = shop.file("jobs.jtbd", JOBS);
            JtbdEditor editor = JtbdEditor.open(metrics);
            editor.become(METRICS + "metric Pace");
            waitUntil("all names are found", () -> !problems(jobs).isEmpty() && !isBroken(jobs));

            Files.writeString(metrics.getLocation().toPath(), "package retail");
            IFile more = shop.project().getFile("more.jtbd");
            Files.writeString(more.getLocation().toPath(), UNKNOWN);
            shop.project().refreshLocal(2, null);

            waitUntil("the new file is checked, with the unsaved name", () -> !problems(more).isEmpty()
                    && !isBroken(more) && !isBroken(jobs));
        }
    }

    @Test
    void a_protected_file_is_only_changed_when_the_user_wants_it() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile jobs = shop.file("jobs.jtbd", UNKNOWN);
            JtbdEditor editor = JtbdEditor.open(jobs);
            waitUntil("the unknown name is told", () -> isBroken(jobs));
            protect(jobs, true);
            try {
                editor.goTo("Pace");
                Dialog.pickMend("Create metric 'Pace'");
                Dialog asked = Dialog.titled("Read-only File Encountered");
                assertThat(words(asked)).contains("jobs.jtbd", "read-only").doesNotContain("Exception");
                asked.press("No");
                asked.waitUntilClosed();
                assertThat(editor.text()).isEqualTo(UNKNOWN);
            } finally {
                protect(jobs, false);
            }
        }
    }

    @Test
    void editors_that_were_open_when_the_workbench_ended_work_when_they_come_back() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile metrics = shop.file("metrics.jtbd", METRICS);
            IFile jobs = shop.file("jobs.jtbd", JOBS);
            JtbdEditor.open(metrics);
            JtbdEditor.open(jobs).goTo("Time");
            waitUntil("all names are found", () -> !problems(jobs).isEmpty() && !isBroken(jobs));

            IMemento[] state = inUi(() -> Workbench.page().getEditorState(
                    Workbench.page().getEditorReferences(), true));
            inUi(() -> Workbench.page().closeAllEditors(false));
            IEditorReference[] back = inUi(() -> Workbench.page().openEditors(
                    new IEditorInput[] { new FileEditorInput(metrics), new FileEditorInput(jobs) }, null, state,
                    IWorkbenchPage.MATCH_NONE, 1));

            assertThat(back).hasSize(2);
            waitUntil("the text is in front", () -> Workbench.page().getActiveEditor() != null);
            JtbdEditor editor = JtbdEditor.active();
            assertThat(editor.caret()).isEqualTo(JOBS.indexOf("Time"));
            editor.become(UNKNOWN);
            waitUntil("what is typed is checked", () -> isBroken(jobs));
            editor.become(JOBS);
            editor.goTo("Time");
            Keyboard.press("F3");
            waitUntil("a name leads to the editor behind", () -> Workbench.page().getActiveEditor().getTitle()
                    .equals("metrics.jtbd"));
        }
    }

    @Test
    void a_workspace_of_a_thousand_files_is_checked_and_typing_in_it_stays_fluent() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile metrics = shop.file("metrics.jtbd", METRICS);
            List<IFile> files = make(shop, 1_000);
            IFile last = files.get(files.size() - 1);
            for (IFile file : files) {
                waitUntil("one more file is checked", () -> !problems(file).isEmpty() && !isBroken(file));
            }

            JtbdEditor editor = JtbdEditor.open(metrics);
            editor.goBehind("share\"");
            try (Beats beats = Beats.started()) {
                Keyboard.typeByHand(" // one word after the other");
                waitUntil("what is typed is there", () -> editor.document().get()
                        .contains("// one word after the other"));
                assertThat(beats.longestPause()).as("beats that the workbench missed in a row")
                        .isLessThan(Beats.HANGING);
            }

            editor.become(METRICS.replace("Time", "Speed"));
            waitUntil("the first and the last file are told to be wrong", () -> isBroken(files.get(0))
                    && isBroken(last));
        }
    }

    private static List<IFile> make(TestProject shop, int count) throws Exception {
        for (int i = 0; i < count; i++) {
            Files.writeString(shop.project().getLocation().append("job" + i + ".jtbd").toPath(),
                    JOBS.replace("job Share", "job Share" + i));
        }
        shop.project().refreshLocal(1, null);
        return IntStream.range(0, count).mapToObj(i -> shop.project().getFile("job" + i + ".jtbd")).toList();
    }

    private static String words(Dialog dialog) {
        return dialog.controls(Label.class).stream().map(label -> inUi(label::getText)).reduce("", String::concat);
    }

    private static void protect(IFile file, boolean isProtected) throws Exception {
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(isProtected);
        file.setResourceAttributes(attributes);
    }

    private static boolean isBroken(IFile file) {
        return problems(file).toString().contains("There is no metric");
    }
}

package jtbd.dsl.ui.tests.mends;

import static jtbd.dsl.ui.tests.driver.TestProject.problems;
import static jtbd.dsl.ui.tests.driver.TestProject.saved;
import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Menus;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.Proposals;
import jtbd.dsl.ui.tests.driver.ShownMinings;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.TreeLines;
import jtbd.dsl.ui.tests.driver.View;
import jtbd.dsl.ui.tests.driver.Workbench;

@ExtendWith(InWorkbench.class)
class MendsTest {

    private static final String PROBLEMS = "org.eclipse.ui.views.ProblemView";
    private static final String MEND_ALL = "Mend all findings that have one sure mend";

    private static final String UNKNOWN = """
            package retail

            job Share "Share a link" functional {
              measured by Time
            }
            """;

    private static final String TWO_IN_A_LINE = """
            package retail

            job Share "Share a link" functional {
              measured by Time, Effort
            }
            """;

    private static final String SHARED_OFTEN = "package retail\n" + IntStream.range(0, 80)
            .mapToObj("job Share%d \"Share a link\" functional\n"::formatted).collect(Collectors.joining());

    private static final String SEVERAL = """
            job Share "Share files" functional {
              want "share the files"
              map {
                execute "send the files"
                prepare "pack the files"
                prepare "seal them"
              }
            }
            """;

    private static final String MENDED = """
            job Share "Share files" functional {
              want "to share the files"
              map {
                prepare "pack the files and seal them"
                execute "send the files"
              }
            }
            """;

    @Test
    void a_problem_is_mended_from_the_text_and_the_mend_undone_in_one_step() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("jobs.jtbd", UNKNOWN);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the unknown metric is told", () -> problems(file).toString().contains("There is no metric"));

            editor.goTo("Time");
            Dialog.pickMend("Create metric 'Time'");

            waitUntil("there is a metric", () -> editor.document().get().contains("metric Time"));
            waitUntil("the problem is gone", () -> !problems(file).toString().contains("There is no metric"));

            undo(editor);
            waitUntil("the text is as before", () -> editor.document().get().equals(UNKNOWN));
        }
    }

    @Test
    void a_mend_leaves_it_to_the_user_to_save_the_text() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("jobs.jtbd", UNKNOWN);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the unknown metric is told", () -> problems(file).toString().contains("There is no metric"));

            editor.goTo("Time");
            Dialog.pickMend("Create metric 'Time'");

            waitUntil("there is a metric", () -> editor.document().get().contains("metric Time"));
            assertTrue(editor.isDirty());
            assertEquals(UNKNOWN, saved(file));

            undo(editor);
            waitUntil("there is nothing to save", () -> !editor.part().isDirty());
        }
    }

    @Test
    void a_problem_is_mended_from_anywhere_in_its_line() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("jobs.jtbd", UNKNOWN);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the unknown metric is told", () -> problems(file).toString().contains("There is no metric"));

            editor.goTo("  measured by");
            Dialog.pickMend("Create metric 'Time'");

            waitUntil("there is a metric", () -> editor.document().get().contains("metric Time"));
        }
    }

    @Test
    void a_click_on_the_light_bulb_beside_a_line_lists_its_mends() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("jobs.jtbd", UNKNOWN);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the unknown metric is told", () -> problems(file).toString().contains("There is no metric"));

            Mouse.click(editor.besideLineOf("Time"));
            Dialog.pick("Create metric 'Time'");

            waitUntil("there is a metric", () -> editor.document().get().contains("metric Time"));
        }
    }

    @Test
    void what_a_mend_writes_far_below_comes_into_sight() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("jobs.jtbd", UNKNOWN + "// a line\n".repeat(80));
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the unknown metric is told", () -> problems(file).toString().contains("There is no metric"));

            editor.goTo("Time");
            Dialog.pickMend("Create metric 'Time'");

            waitUntil("there is a metric", () -> editor.document().get().contains("metric Time"));
            waitUntil("it is to be seen", () -> editor.showsLast("metric Time"));
        }
    }

    @Test
    void beside_the_list_stands_what_a_mend_changes() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("jobs.jtbd", SEVERAL);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the doubled step is told", () -> problems(file).toString().contains("'prepare'"));

            editor.goTo("share the");
            Keyboard.press("ctrl+1");
            Proposals.shown().select("Begin with 'to'");

            Dialog told = Dialog.with(Browser.class);
            waitUntil("the lines are shown", () -> Dialog.all(told.shell(), Browser.class).findFirst()
                    .map(Browser::getText).filter(page -> page.contains("+   want")).isPresent());
            Proposals.dismiss();
        }
    }

    @Test
    void what_is_at_the_cursor_comes_first_and_the_list_is_always_the_same() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("jobs.jtbd", TWO_IN_A_LINE);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("both are told", () -> problems(file).stream()
                    .filter(problem -> problem.contains("There is no metric")).count() == 2);

            List<String> atSecond = listAt(editor, "Effort");
            assertEquals("Create metric 'Effort'", atSecond.get(0));
            assertTrue(atSecond.contains("Create metric 'Time'"), atSecond::toString);

            List<String> atFirst = listAt(editor, "Time");
            assertEquals("Create metric 'Time'", atFirst.get(0));
            assertEquals(atFirst, listAt(editor, "Time"));
        }
    }

    @Test
    void the_cursor_stays_in_sight_when_a_mend_is_undone() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            InstanceScope.INSTANCE.getNode("jtbd.dsl.ui").putBoolean("minings.lenses", true);
            String text = SHARED_OFTEN + UNKNOWN.replace("package retail", "");
            IFile file = shop.file("jobs.jtbd", text);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the unknown metric is told", () -> problems(file).toString().contains("There is no metric"));

            editor.goTo("Time");
            waitUntil("lenses stand between the lines", () -> !new ShownMinings(editor).words().isEmpty());
            Dialog.pickMend("Create metric 'Time'");
            waitUntil("there is a metric", () -> editor.document().get().contains("metric Time"));
            undo(editor);
            waitUntil("the text is as before", () -> editor.document().get().equals(text));

            waitUntil("the cursor is in sight", editor::showsCaret);
        }
    }

    @Test
    void all_sure_mends_of_a_file_are_done_at_once_and_undone_in_one_step() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("jobs.jtbd", SEVERAL);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the doubled step is told", () -> problems(file).toString().contains("'prepare'"));
            waitUntil("so is what the whole workspace shows", () -> problems(file).toString().contains("rests on"));

            editor.goTo("share the");
            Dialog.pickMend(MEND_ALL);

            waitFor(() -> "all is mended in: " + editor.text(),
                    () -> Optional.of(true).filter(so -> editor.document().get().equals(MENDED)));
            undo(editor);
            waitUntil("the text is as before", () -> editor.document().get().equals(SEVERAL));
        }
    }

    @Test
    void a_problem_is_mended_from_the_list_of_problems_in_a_closed_file_and_the_mend_undone() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View view = View.open(PROBLEMS)) {
            IFile file = shop.file("jobs.jtbd", SEVERAL);
            TreeLines problems = new TreeLines(view.first(Tree.class));
            waitUntil("the problems are listed", () -> problems.openAll().stream()
                    .anyMatch(line -> line.contains("'prepare'")));
            waitUntil("so is what the whole workspace shows", () -> problems(file).toString().contains("rests on"));

            inUi(() -> {
                problems.tree().setSelection(item(problems, "'prepare'"));
                problems.tree().notifyListeners(SWT.Selection, new Event());
                return problems.tree().setFocus();
            });
            Keyboard.press("ctrl+1");
            Dialog dialog = Dialog.titled("Quick Fix");
            Table mends = dialog.control(Table.class);
            clickUntilSelected(mends, MEND_ALL);
            dialog.press("Finish");
            dialog.waitUntilClosed();

            waitFor(() -> "the file is mended: " + saved(file),
                    () -> Optional.of(true).filter(so -> saved(file).equals(MENDED)));
            inUi(() -> Workbench.page().showView("org.eclipse.ui.navigator.ProjectExplorer"));
            Keyboard.press("ctrl+z");
            waitUntil("the file is as before", () -> saved(file).equals(SEVERAL));
        }
    }

    @Test
    void a_finding_is_ignored_with_a_reason_and_that_undone() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("jobs.jtbd", SEVERAL);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the missing metric is told", () -> problems(file).toString().contains("'prepare'"));

            editor.goTo("Share");
            Dialog.pickMend("Ignore job.missing-executor here, with a reason");

            waitUntil("it is ignored", () -> editor.document().get().contains("ignore job.missing-executor because"));
            waitUntil("the reason is to be written", () -> editor.selected().equals("…"));
            Keyboard.type("later");
            waitUntil("it is written", () -> editor.document().get().contains("because \"later\""));
            undo(editor);
            waitUntil("the reason is gone", () -> editor.document().get().contains("because \"…\""));
            undo(editor);
            waitUntil("the text is as before", () -> editor.document().get().equals(SEVERAL));
        }
    }

    @Test
    void what_is_right_can_take_another_form_and_the_one_it_had() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            String text = UNKNOWN + "metric Time";
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", text));

            editor.goTo("Share");
            Dialog.pickMend("Move the job to share.jtbd");

            waitUntil("there is a new file", () -> shop.project().getFile("share.jtbd").exists());
            waitUntil("the job is gone here", () -> !editor.document().get().contains("job Share"));
            undoInAllFiles(editor);
            waitUntil("all is as before", () -> editor.document().get().equals(text)
                    && !shop.project().getFile("share.jtbd").exists());
        }
    }

    @Test
    void the_menu_has_the_other_forms_as_well() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            String text = UNKNOWN + "metric Time";
            IFile file = shop.file("jobs.jtbd", text);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the text is checked", () -> !problems(file).isEmpty());

            editor.goTo("Share");
            Menus.choose("t", "Refactor", "Move the job to share.jtbd");

            waitUntil("there is a new file", () -> shop.project().getFile("share.jtbd").exists());
            undoInAllFiles(editor);
            waitUntil("all is as before", () -> editor.document().get().equals(text)
                    && !shop.project().getFile("share.jtbd").exists());
        }
    }

    /** The lines of the list at a place, which opens once more where the server has been slow. */
    private static List<String> listAt(JtbdEditor editor, String words) {
        editor.goTo(words);
        Keyboard.press("ctrl+1");
        waitUntil("the mends are listed", () -> !Proposals.isClosed()
                && Proposals.shown().now().toString().contains("Create metric"));
        List<String> lines = Proposals.shown().lines();
        Proposals.dismiss();
        return lines;
    }

    private static void undo(JtbdEditor editor) {
        editor.focus();
        Keyboard.press("ctrl+z");
    }

    /** The Platform asks, as other files change as well. */
    private static void undoInAllFiles(JtbdEditor editor) {
        undo(editor);
        Dialog.titled("Undo").press("OK");
    }

    private static TreeItem item(TreeLines problems, String words) {
        return Stream.of(problems.tree().getItems())
                .flatMap(group -> Stream.concat(Stream.of(group), Stream.of(group.getItems())))
                .filter(item -> item.getText().contains(words)).findFirst().orElseThrow();
    }

    /** The list grows while answers come, and another line may be under the mouse by then. */
    private static void clickUntilSelected(Table table, String line) {
        do {
            Mouse.click(inUi(() -> middle(table, line)));
        } while (inUi(() -> Stream.of(table.getSelection()).noneMatch(item -> item.getText().equals(line))));
    }

    private static Point middle(Table table, String line) {
        Rectangle bounds = Stream.of(table.getItems()).filter(item -> item.getText().equals(line)).findFirst()
                .orElseThrow().getBounds();
        return table.toDisplay(bounds.x + 20, bounds.y + bounds.height / 2);
    }
}

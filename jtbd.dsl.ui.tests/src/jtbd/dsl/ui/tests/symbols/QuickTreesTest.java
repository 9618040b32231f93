package jtbd.dsl.ui.tests.symbols;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.TreeLines;
import jtbd.dsl.ui.tests.driver.Workbench;

@ExtendWith(InWorkbench.class)
class QuickTreesTest {

    private static final String TEXT = """
            package retail

            job Share "Share a link" functional {
              forces {
                push 3 "it takes long"
              }
            }
            job Calm "Feel at ease" emotional
            metric Time "Time to share"
            """;

    private static final String PARTS = """
            package retail

            job Pick "Pick a link" functional of Share
            job Send "Send it" functional of Share
            job Look "Look through them" functional of Pick
            """;

    @Test
    void the_quick_outline_leads_to_a_thing_by_words_and_enter() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            editor.goTo("metric");

            Keyboard.press("ctrl+o");
            TreeLines things = new TreeLines(Dialog.with(Tree.class).control(Tree.class));
            waitUntil("all are listed", () -> things.now().size() == 4);
            Keyboard.type("takes long");
            waitUntil("one is left", () -> things.now().equals(List.of("Share  functional job · Share a link",
                    "  forces", "    push 3  it takes long")));
            Keyboard.press("Return");

            waitUntil("the force is selected", () -> editor.selectedAt() == TEXT.indexOf("push"));
            assertThat(inUi(() -> editor.widget().isFocusControl())).isTrue();
        }
    }

    @Test
    void the_quick_outline_starts_where_the_cursor_is_and_goes_on_a_click_or_not_at_all() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            editor.goTo("\"Feel");
            Keyboard.press("ctrl+o");
            Dialog popup = Dialog.with(Tree.class);
            Tree tree = popup.control(Tree.class);
            waitUntil("the job is selected", () -> tree.getSelection()[0].getText().startsWith("Calm"));

            Keyboard.press("Escape");
            popup.waitUntilClosed();
            assertThat(editor.caret()).isEqualTo(TEXT.indexOf("\"Feel"));

            editor.focus();
            Keyboard.press("ctrl+o");
            Mouse.click(new TreeLines(Dialog.with(Tree.class).control(Tree.class))
                    .placeOf("Time  metric · Time to share"));
            waitUntil("the metric is selected", () -> editor.widget().getSelectionText().equals("Time"));
        }
    }

    @Test
    void jobs_above_and_below_a_job_are_shown_and_open() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile parts = shop.file("parts.jtbd", PARTS);
            JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            JtbdEditor editor = JtbdEditor.open(parts);
            editor.goTo("\"Pick");

            Keyboard.press("ctrl+t");
            Tree tree = Dialog.with(Tree.class).control(Tree.class);
            TreeLines jobs = new TreeLines(tree);
            waitUntil("the job is selected", () -> tree.getSelectionCount() == 1
                    && tree.getSelection()[0].getText().startsWith("Pick"));
            assertThat(jobs.lines().stream().map(line -> line.replaceFirst("(\\w)  .*", "$1")).toList())
                    .containsExactly("Share", "  Pick", "    Look", "  Send");
            Mouse.click(jobs.placeOf(jobs.lines().get(0)));

            waitUntil("the whole is open", () -> Workbench.page().getActiveEditor().getTitle().equals("jobs.jtbd")
                    && JtbdEditor.front().widget().getSelectionText().equals("Share"));
        }
    }

    @Test
    void outside_of_jobs_there_are_none_above_and_below() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            editor.goTo("metric");

            Keyboard.press("ctrl+t");

            waitUntil("the status line says so", () -> Dialog.all(Workbench.window().getShell(),
                    org.eclipse.swt.custom.CLabel.class).anyMatch(label -> label.getText().contains("into a job")));
        }
    }
}

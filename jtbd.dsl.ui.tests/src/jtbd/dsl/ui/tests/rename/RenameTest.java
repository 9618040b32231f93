package jtbd.dsl.ui.tests.rename;

import static jtbd.dsl.ui.tests.driver.TestProject.problems;
import static jtbd.dsl.ui.tests.driver.TestProject.saved;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.TreeLines;
import jtbd.dsl.ui.tests.driver.Workbench;

@ExtendWith(InWorkbench.class)
class RenameTest {

    private static final String METRICS = """
            package retail

            metric Time "Time to share"
            metric Cost "What it costs"
            """;

    private static final String READ_ONLY = "Read-only File Encountered";

    private static final String JOBS = """
            package retail

            job Share "Share a link" functional {
              measured by Time
            }
            """;

    @Test
    void a_name_changes_in_dirty_and_closed_files_and_back_in_one_step() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile closed = shop.file("jobs.jtbd", JOBS);
            IFile open = shop.file("more.jtbd", JOBS.replace("Share", "Send"));
            JtbdEditor dirty = JtbdEditor.open(open);
            dirty.become("// not saved\n" + dirty.text());
            JtbdEditor editor = JtbdEditor.open(shop.file("metrics.jtbd", METRICS));

            editor.goTo("Time");
            Keyboard.press("alt+shift+r");
            Dialog rename = Dialog.titled("Rename");
            Keyboard.type("Days");
            rename.press("OK");
            rename.waitUntilClosed();

            waitUntil("the name is the other", () -> editor.document().get().contains("metric Days"));
            assertThat(dirty.text()).contains("// not saved", "measured by Days");
            assertThat(dirty.isDirty()).isTrue();
            assertThat(saved(closed)).contains("measured by Days");
            waitUntil("all is known by its new name", () -> !problems(closed).toString().contains("There is no"));

            editor.focus();
            Keyboard.press("ctrl+z");
            // the Platform asks, as other files change as well
            Dialog.titled("Undo").press("OK");
            waitUntil("the names are as before", () -> editor.document().get().equals(METRICS)
                    && dirty.document().get().contains("measured by Time"));
            waitUntil("on disk too", () -> saved(closed).equals(JOBS));
        }
    }

    @Test
    void what_will_change_can_be_looked_at_first() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            shop.file("jobs.jtbd", JOBS);
            JtbdEditor editor = JtbdEditor.open(shop.file("metrics.jtbd", METRICS));

            editor.goTo("Time");
            Keyboard.press("alt+shift+r");
            Dialog rename = Dialog.titled("Rename");
            Keyboard.type("Days");
            rename.press("Preview >");

            TreeLines changes = new TreeLines(rename.control(Tree.class));
            waitUntil("both files are listed", () -> changes.now().toString().contains("jobs.jtbd - shop")
                    && changes.now().toString().contains("metrics.jtbd - shop"));
            rename.press("Cancel");
            rename.waitUntilClosed();
            assertThat(editor.text()).isEqualTo(METRICS);
        }
    }

    @Test
    void a_name_that_another_thing_has_is_refused_while_one_types() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("metrics.jtbd", METRICS));

            editor.goTo("Time");
            Keyboard.press("alt+shift+r");
            Dialog rename = Dialog.titled("Rename");
            Keyboard.type("Cost");

            waitUntil("the reason is told", () -> says(rename, "There is already the metric 'retail.Cost'"));
            Keyboard.type("s");
            waitUntil("nothing stands against this name", () -> !says(rename, "There is already"));
            rename.press("Cancel");
            rename.waitUntilClosed();
        }
    }

    @Test
    void what_has_no_name_of_its_own_cannot_be_renamed() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", JOBS));

            editor.goTo("Time");
            Keyboard.press("alt+shift+r");
            Dialog refusal = Dialog.titled("Rename");
            waitUntil("the reason is told", () -> says(refusal, "'Time' is not known"));
            refusal.press("OK");
            refusal.waitUntilClosed();

            editor.goTo("functional");
            Keyboard.press("alt+shift+r");
            Dialog nothing = Dialog.titled("Rename");
            waitUntil("what to do is told", () -> says(nothing, "There is no name under the cursor"));
            nothing.press("OK");
            nothing.waitUntilClosed();
        }
    }

    @Test
    void whether_a_read_only_text_may_be_written_is_asked_before_the_name() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("metrics.jtbd", METRICS);
            setReadOnly(file, true);
            JtbdEditor editor = JtbdEditor.open(file);

            editor.goTo("Time");
            Keyboard.press("alt+shift+r");
            Dialog question = Dialog.titled(READ_ONLY);
            question.press("No");
            question.waitUntilClosed();
            assertThat(Dialog.isClosed("Rename")).isTrue();

            Keyboard.press("alt+shift+r");
            Dialog.titled(READ_ONLY).press("Yes");
            Dialog rename = Dialog.titled("Rename");
            rename.press("Cancel");
            rename.waitUntilClosed();
        }
    }

    @Test
    void a_name_in_another_read_only_text_is_refused_before_anything_is_shown() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile closed = shop.file("jobs.jtbd", JOBS);
            setReadOnly(closed, true);
            JtbdEditor editor = JtbdEditor.open(shop.file("metrics.jtbd", METRICS));

            editor.goTo("Time");
            Keyboard.press("alt+shift+r");
            Dialog rename = Dialog.titled("Rename");
            Keyboard.type("Days");
            rename.press("Preview >");
            Dialog.titled(READ_ONLY).press("No");
            waitUntil("the reason is told", () -> Stream.of(Workbench.display().getShells())
                    .flatMap(shell -> Dialog.all(shell, Table.class)).flatMap(table -> Stream.of(table.getItems()))
                    .anyMatch(reason -> reason.getText().contains("read-only")));
            assertThat(rename.controls(Tree.class)).isEmpty();
            Keyboard.press("Escape");
            rename.waitUntilClosed();
            setReadOnly(closed, false);
        }
    }

    private static void setReadOnly(IFile file, boolean isReadOnly) throws CoreException {
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(isReadOnly);
        file.setResourceAttributes(attributes);
    }

    private static boolean says(Dialog dialog, String words) {
        return Dialog.all(dialog.shell(), Label.class).map(Label::getText).anyMatch(text -> text.contains(words))
                || Dialog.all(dialog.shell(), Text.class).map(Text::getText).anyMatch(text -> text.contains(words));
    }
}

package jtbd.dsl.ui.tests.copy;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Workbench;

/** What can be pasted elsewhere after copying. */
@ExtendWith(InWorkbench.class)
class CopyTest {

    private static final String TEXT = """
            package retail

            job Prove "Prove that nobody looked" functional {
              when "I hand over a device"
              want "to see who touched it"
              so "I can promise that nothing leaked"
              importance 9/10
              satisfaction 2/10
            }
            """;

    @BeforeEach
    void something_else_is_on_the_clipboard() {
        inUi(() -> {
            Clipboard clipboard = new Clipboard(Workbench.display());
            clipboard.setContents(new Object[] { "something else" }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
            return null;
        });
    }

    @Test
    void the_job_under_the_cursor_is_copied_with_its_looks_and_as_words() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            editor.goTo("importance");

            Keyboard.press("alt+shift+c");

            waitUntil("the job is on the clipboard", () -> has(HTMLTransfer.getInstance(),
                    "<h1>Prove that nobody looked</h1>"));
            assertThat(pasted(HTMLTransfer.getInstance())).contains("<table", "9/10").doesNotContain("<a ");
            assertThat(pasted(TextTransfer.getInstance())).startsWith("Prove that nobody looked")
                    .contains("I can promise that nothing leaked");
        }
    }

    @Test
    void the_edit_menu_copies_the_job_around_the_selection() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            editor.select("importance 9/10");

            Keyboard.press("alt+e");
            Keyboard.press("y");

            waitUntil("the job is on the clipboard", () -> has(HTMLTransfer.getInstance(),
                    "<h1>Prove that nobody looked</h1>"));
        }
    }

    @Test
    void markdown_is_copied_for_wikis_and_tickets() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            editor.goTo("importance");

            Keyboard.press("alt+shift+m");

            waitUntil("the job is on the clipboard", () -> has(TextTransfer.getInstance(),
                    "# Prove that nobody looked"));
            assertThat(pasted(TextTransfer.getInstance())).contains("| everybody | 9/10 | 2/10 |");
        }
    }

    @Test
    void the_status_line_says_that_it_is_done_until_one_goes_on() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            editor.goTo("importance");

            Keyboard.press("alt+shift+m");
            waitUntil("it is said", () -> editor.statusLine().startsWith("Copied as Markdown"));
            Keyboard.press("Right");
            waitUntil("the line is empty", () -> !editor.statusLine().contains("Copied"));
        }
    }

    @Test
    void where_there_is_nothing_to_copy_the_clipboard_stays_and_the_status_line_says_why() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("empty.jtbd", "package retail\n"));

            Keyboard.press("alt+shift+c");

            waitUntil("the reason is shown", () -> editor.statusLine().startsWith("There is nothing to copy here"));
            assertThat(pasted(TextTransfer.getInstance())).isEqualTo("something else");
        }
    }

    private static String pasted(Transfer form) {
        return inUi(() -> onClipboard(form));
    }

    private static boolean has(Transfer form, String words) {
        return onClipboard(form).contains(words);
    }

    private static String onClipboard(Transfer form) {
        Clipboard clipboard = new Clipboard(Workbench.display());
        try {
            Object content = clipboard.getContents(form);
            return content == null ? "" : content.toString();
        } finally {
            clipboard.dispose();
        }
    }
}

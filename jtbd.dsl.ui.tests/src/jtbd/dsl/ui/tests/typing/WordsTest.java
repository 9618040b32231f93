package jtbd.dsl.ui.tests.typing;

import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import org.eclipse.swt.graphics.Point;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.TestProject;

@ExtendWith(InWorkbench.class)
class WordsTest {

    private static final String TEXT = "package retail\n\n"
            + "job ProveNobodyLooked \"Prove that nobody's looked\" functional\n\ntag co-creator\n";

    @BeforeEach
    void server_runs() {
        Activator.session().started().join();
    }

    @Test
    void steps_from_word_to_word_stop_inside_names() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", TEXT));
            editor.goTo("ProveNobodyLooked");

            Keyboard.press("ctrl+Right");
            waitUntil("it is before Nobody", () -> editor.caret() == editor.offsetOf("NobodyLooked"));
            Keyboard.press("ctrl+Right");
            waitUntil("it is before Looked", () -> editor.caret() == editor.offsetOf("Looked"));
            Keyboard.press("ctrl+Right");
            waitUntil("it is behind the name", () -> editor.caret() >= editor.offsetOf(" \"Prove"));
            Keyboard.press("ctrl+Left");
            waitUntil("it is before Looked", () -> editor.caret() == editor.offsetOf("Looked"));
            Keyboard.press("ctrl+shift+Left");
            waitUntil("a part is selected", () -> editor.widget().getSelectionText().equals("Nobody"));
        }
    }

    @Test
    void a_double_click_selects_a_word_with_all_that_belongs_to_it() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", TEXT));

            Mouse.doubleClick(editor.placeOf("body's looked"));
            waitUntil("the word is selected", () -> editor.widget().getSelectionText().equals("nobody's"));
            Mouse.doubleClick(editor.placeOf("NobodyLooked"));
            waitUntil("the name is selected", () -> editor.widget().getSelectionText().equals("ProveNobodyLooked"));
        }
    }

    @Test
    void a_double_click_on_a_quote_selects_what_stands_between_both() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", TEXT));
            Point quote = editor.placeOf("\"Prove");

            Mouse.doubleClick(new Point(quote.x + 3, quote.y));

            waitUntil("the text is selected",
                    () -> editor.widget().getSelectionText().equals("Prove that nobody's looked"));
        }
    }
}

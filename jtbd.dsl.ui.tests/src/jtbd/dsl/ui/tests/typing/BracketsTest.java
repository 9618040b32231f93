package jtbd.dsl.ui.tests.typing;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.TestProject;

@ExtendWith(InWorkbench.class)
class BracketsTest {

    private static final String FIX = "package retail\n\njob Fix functional\n\nmetric Time // it { takes\n";

    @BeforeEach
    void server_runs() {
        Activator.session().started().join();
    }

    @Test
    void a_bracket_is_closed_with_its_block_and_typed_over() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));
            editor.goBehind("job Fix functional");

            Keyboard.type(" {");
            editor.waitUntilItReads(FIX.replace("functional", "functional {}"));
            Keyboard.type("}");
            waitUntil("the cursor is behind it", () -> editor.caret() == editor.offsetOf("{}") + 2);
            assertThat(editor.text()).isEqualTo(FIX.replace("functional", "functional {}"));
        }
    }

    @Test
    void backspace_between_both_takes_both() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));
            editor.goBehind("job Fix functional");

            Keyboard.type(" {");
            editor.waitUntilItReads(FIX.replace("functional", "functional {}"));
            Keyboard.press("BackSpace");

            editor.waitUntilItReads(FIX.replace("functional", "functional "));
        }
    }

    @Test
    void quotes_are_closed_and_what_is_typed_between_is_only_text() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));
            editor.goBehind("job Fix");

            Keyboard.type(" \"Fix {it\"");

            editor.waitUntilItReads(FIX.replace("job Fix", "job Fix \"Fix {it\""));
            assertThat(editor.caret()).isEqualTo(editor.offsetOf("it\"") + 3);
        }
    }

    @Test
    void a_selection_gets_quotes_around_and_stays_selected() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));
            editor.select("functional");

            Keyboard.type("\"");

            editor.waitUntilItReads(FIX.replace("functional", "\"functional\""));
            assertThat(editor.selected()).isEqualTo("functional");
        }
    }

    @Test
    void nothing_is_closed_in_a_comment() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));
            waitUntil("the comment is known", () -> editor.isColoured("// it"));
            editor.goBehind("{ takes");

            Keyboard.type(" {\"");

            editor.waitUntilItReads(FIX.replace("takes", "takes {\""));
        }
    }

    @Test
    void the_partner_of_a_bracket_is_shown_and_found_by_the_key() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd",
                    "package retail\n\njob Fix functional { // not } this\n  importance 8/10\n}\n"));
            waitUntil("the comment is known", () -> editor.isColoured("// not"));
            editor.goTo("{");

            Keyboard.press("ctrl+shift+p");

            waitUntil("the cursor is at the end of the block",
                    () -> inUi(editor::caret) >= editor.offsetOf("10\n}") + 3);
        }
    }
}

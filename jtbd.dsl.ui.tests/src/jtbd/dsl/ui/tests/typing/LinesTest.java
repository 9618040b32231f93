package jtbd.dsl.ui.tests.typing;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Proposals;
import jtbd.dsl.ui.tests.driver.TestProject;

@ExtendWith(InWorkbench.class)
class LinesTest {

    private static final String BLOCK = "package retail\n\njob Fix functional {\n  importance 8/10\n}\n";

    @BeforeEach
    void server_runs() {
        Activator.session().started().join();
    }

    @Test
    void a_line_that_goes_down_from_its_very_start_keeps_its_indentation() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", BLOCK));
            waitUntil("the text is known", () -> editor.isColoured("job"));

            editor.goTo("  importance");
            Keyboard.press("Return");

            editor.waitUntilItReads(BLOCK.replace("  importance", "\n  importance"));
        }
    }

    @Test
    void behind_an_empty_line_of_a_block_one_writes_as_in_the_block() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            String text = BLOCK.replace("8/10\n", "8/10\n\n");
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", text));
            waitUntil("the text is known", () -> editor.isColoured("job"));

            editor.goBehind("8/10\n");
            Keyboard.press("Return");

            editor.waitUntilItReads(text.replace("8/10\n\n", "8/10\n\n  \n"));
        }
    }

    @Test
    void a_sign_of_another_font_leaves_the_lines_as_high_as_in_other_texts() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor plain = JtbdEditor.open(shop.file("plain.jtbd", "// on the way\n// to work\n"));
            int height = inUi(() -> between(plain));
            JtbdEditor pictures = JtbdEditor.open(shop.file("pictures.jtbd", "// on the 🚲 way 深圳\n// to work\n"));

            assertEquals(height, (int) inUi(() -> between(pictures)));
        }
    }

    /** From the first line to the second. */
    private static int between(JtbdEditor editor) {
        return editor.widget().getLinePixel(1) - editor.widget().getLinePixel(0);
    }

    @Test
    void return_in_a_new_block_puts_its_closing_bracket_below() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", "package retail\n\njob Fix functional "));
            editor.goBehind("functional ");

            Keyboard.type("{");
            Keyboard.press("Return");
            Keyboard.type("forces {");
            editor.waitUntilItReads("package retail\n\njob Fix functional {\n  forces {}\n}");
            Proposals.dismiss();
            Keyboard.press("Return");
            Keyboard.type("push");

            editor.waitUntilItReads("package retail\n\njob Fix functional {\n  forces {\n    push\n  }\n}");
        }
    }

    @Test
    void return_behind_an_open_bracket_closes_the_block() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", "package retail\n\njob Fix functional {"));
            editor.goBehind("{");

            Keyboard.press("Return");

            editor.waitUntilItReads("package retail\n\njob Fix functional {\n  \n}");
        }
    }

    @Test
    void return_in_a_block_keeps_its_indentation() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", BLOCK));
            editor.goBehind("8/10");

            Keyboard.press("Return");
            Keyboard.type("8");

            editor.waitUntilItReads(BLOCK.replace("8/10", "8/10\n  8"));
        }
    }

    @Test
    void a_closing_bracket_stands_below_its_block() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", BLOCK.replace("}\n", "  ")));
            editor.goBehind("8/10\n  ");

            Keyboard.type("}");

            editor.waitUntilItReads(BLOCK.substring(0, BLOCK.length() - 1));
        }
    }

    @Test
    void return_within_a_comment_goes_on_with_the_comment() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", BLOCK + "// one two\n"));
            waitUntil("the comment is known", () -> editor.isColoured("// one"));
            editor.goBehind("// one");

            Keyboard.press("Return");

            editor.waitUntilItReads(BLOCK + "// one\n// two\n");
        }
    }

    @Test
    void the_tab_key_moves_lines_by_two_blanks_and_back() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", BLOCK));
            editor.select("job Fix functional {\n  importance");
            String moved = "package retail\n\n  job Fix functional {\n    importance 8/10\n}\n";

            Keyboard.press("Tab");
            editor.waitUntilItReads(moved);
            Keyboard.press("shift+Tab");
            editor.waitUntilItReads(BLOCK);
            editor.goBehind("8/10");
            Keyboard.press("Tab");
            editor.waitUntilItReads(BLOCK.replace("8/10", "8/10  "));
        }
    }

    @Test
    void the_key_makes_comments_of_lines_and_lines_of_comments() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", BLOCK));
            editor.select("job Fix functional {\n  importance");
            String commented = "package retail\n\n// job Fix functional {\n//   importance 8/10\n}\n";

            Keyboard.press("ctrl+slash");
            editor.waitUntilItReads(commented);
            Keyboard.press("ctrl+7");
            editor.waitUntilItReads(BLOCK);
            Keyboard.press("ctrl+z");
            editor.waitUntilItReads(commented);
        }
    }
}

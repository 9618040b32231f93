package jtbd.dsl.ui.tests.folding;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Workbench;

@ExtendWith(InWorkbench.class)
class FoldingTest {

    private static final String TEXT = """
            package retail

            job Share "Share a link" functional {
              when "somebody asks"
              forces {
                push 3 "it takes long"
                pull 4 "one tap"
              }
            }
            job Wipe "Wipe the device" functional {
              when "it is sold"
              forces {
                push 2 "data stays"
                pull 4 "a clear end"
              }
            }
            """;

    @Test
    void a_block_is_closed_and_opened_by_key() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            waitUntil("there are four blocks", () -> blocks(editor).size() == 4);

            close(editor, "job Share");
            assertThat(shown(editor)).doesNotContain("somebody asks", "one tap").contains("it is sold");

            Keyboard.press("ctrl+KP_Add");
            waitUntil("the text is open", () -> shownNow(editor).equals(TEXT));
        }
    }

    @Test
    void what_was_closed_is_closed_when_the_file_is_opened_again() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("jobs.jtbd", TEXT);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("there are four blocks", () -> blocks(editor).size() == 4);
            close(editor, "forces {\n    push 2");
            inUi(() -> Workbench.page().closeAllEditors(false));

            JtbdEditor again = JtbdEditor.open(file);

            waitUntil("the second block of forces is closed", () -> shownNow(again).contains("one tap")
                    && !shownNow(again).contains("a clear end"));
        }
    }

    @Test
    void closed_blocks_are_known_after_the_text_around_them_was_changed_and_the_file_was_moved() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("jobs.jtbd", TEXT);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("there are four blocks", () -> blocks(editor).size() == 4);
            close(editor, "job Wipe");
            inUi(() -> Workbench.page().closeAllEditors(false));
            file.setContents(TEXT.replace("  when \"somebody asks\"\n", "").replace("job Share", "// new\n\njob Share")
                    .getBytes(), 0, null);
            file.move(new Path("moved.jtbd"), true, null);

            JtbdEditor again = JtbdEditor.open(shop.project().getFile("moved.jtbd"));

            waitUntil("the second job is closed", () -> shownNow(again).contains("one tap")
                    && !shownNow(again).contains("it is sold"));
        }
    }

    @Test
    void a_closed_block_stays_closed_while_one_types_above_it() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            waitUntil("there are four blocks", () -> blocks(editor).size() == 4);
            close(editor, "job Wipe");

            editor.goTo("job Share");
            Keyboard.type("// two lines");
            Keyboard.press("Return");
            Keyboard.type("// of comment");
            Keyboard.press("Return");

            waitUntil("the comment is a block", () -> blocks(editor).size() == 5);
            assertThat(shown(editor)).contains("somebody asks").doesNotContain("it is sold");
        }
    }

    @Test
    void a_closed_block_stays_closed_while_a_quotation_mark_is_missing() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            waitUntil("there are four blocks", () -> blocks(editor).size() == 4);
            close(editor, "job Wipe");

            editor.goBehind("somebody asks");
            Keyboard.press("Delete");
            waitUntil("texts take over lines, and are blocks", () -> blocks(editor).size() > 4);
            assertThat(shown(editor)).doesNotContain("it is sold");

            Keyboard.press("ctrl+z");
            waitUntil("there are four blocks again", () -> blocks(editor).size() == 4);
            assertThat(shown(editor)).doesNotContain("it is sold");
        }
    }

    private static void close(JtbdEditor editor, String words) {
        editor.goTo(words);
        Keyboard.press("ctrl+KP_Subtract");
        waitUntil("the block is closed", () -> blocks(editor).stream().anyMatch(ProjectionAnnotation::isCollapsed));
    }

    private static String shown(JtbdEditor editor) {
        return inUi(() -> shownNow(editor));
    }

    private static String shownNow(JtbdEditor editor) {
        return editor.widget().getText();
    }

    private static List<ProjectionAnnotation> blocks(JtbdEditor editor) {
        ProjectionAnnotationModel model = editor.viewer().getProjectionAnnotationModel();
        List<ProjectionAnnotation> blocks = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof ProjectionAnnotation block) {
                blocks.add(block);
            }
        }
        return blocks;
    }
}

package jtbd.dsl.ui.tests.occurrences;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.TestProject;

@ExtendWith(InWorkbench.class)
class OccurrencesTest {

    private static final String TEXT = """
            package retail

            metric Time "Time to share" { unit minutes }

            job Share "Share a link in no Time" functional {
              measured by Time
            }
            job Wipe "Wipe the device" functional {
              measured by Time
            }
            """;

    @Test
    void the_thing_under_the_cursor_is_marked_wherever_it_is_meant_and_not_where_the_word_only_reads_so()
            throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));

            editor.goTo("Time \"");

            waitUntil("the metric is marked three times", () -> marked(editor).equals(List.of(
                    TEXT.indexOf("Time \""), TEXT.indexOf("Time\n"), TEXT.lastIndexOf("Time\n"))));
        }
    }

    @Test
    void the_marks_follow_the_cursor_and_the_text() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            editor.goTo("Time \"");
            waitUntil("the metric is marked", () -> marked(editor).size() == 3);

            editor.goBehind("measured by ");
            Keyboard.type("No");
            waitUntil("what is no longer meant is no longer marked", () -> marked(editor).isEmpty());

            editor.goTo("Time \"");
            waitUntil("two places are left", () -> marked(editor).size() == 2);
            editor.goTo("package");
            waitUntil("a keyword marks nothing", () -> marked(editor).isEmpty());
        }
    }

    @Test
    void the_switch_of_the_platform_switches_the_marks_off_and_on() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            editor.goTo("Time \"");
            waitUntil("the metric is marked", () -> marked(editor).size() == 3);

            toggle();
            waitUntil("nothing is marked", () -> marked(editor).isEmpty());
            toggle();
            waitUntil("the metric is marked again", () -> marked(editor).size() == 3);
        }
    }

    private static void toggle() {
        inUi(() -> PlatformUI.getWorkbench().getService(IHandlerService.class)
                .executeCommand("org.eclipse.ui.genericeditor.togglehighlight", null));
    }

    private static List<Integer> marked(JtbdEditor editor) {
        IAnnotationModel model = editor.viewer().getAnnotationModel();
        List<Integer> offsets = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (annotation.getType().equals("org.eclipse.ui.genericeditor.text")) {
                Position place = model.getPosition(annotation);
                offsets.add(place.getOffset());
            }
        }
        return offsets.stream().sorted().toList();
    }
}

package jtbd.dsl.ui.tests;

import static jtbd.dsl.ui.tests.driver.TestProject.problems;
import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.texteditor.MarkerAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Shots;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.TreeLines;
import jtbd.dsl.ui.tests.driver.View;

@ExtendWith(InWorkbench.class)
class ProblemsTest {

    private static final String PROBLEMS = "org.eclipse.ui.views.ProblemView";
    private static final String UNKNOWN = "package retail job Fix functional { measured by Time }";

    @Test
    void what_is_wrong_is_a_problem_until_it_is_mended() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("fix.jtbd", UNKNOWN);
            JtbdEditor editor = JtbdEditor.open(file);

            waitUntil("the unknown metric is told", () -> problems(file).toString().contains("There is no"));
            assertThat(editor.part().getEditorSite().getId()).isEqualTo("org.eclipse.ui.genericeditor.GenericEditor");

            editor.become(UNKNOWN + " metric Time");
            waitUntil("the unknown metric is gone", () -> !problems(file).toString().contains("There is no"));
        }
    }

    @Test
    void a_problem_stays_in_sight_when_all_of_the_text_is_replaced_by_the_same() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("fix.jtbd", UNKNOWN);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the unknown metric is marked", () -> marked(editor).contains("Time"));

            editor.become(UNKNOWN);
            waitUntil("it is marked again", () -> marked(editor).contains("Time"));

            Keyboard.press("ctrl+s");
            waitUntil("it is saved", () -> !JtbdEditor.front().part().isDirty());
            assertThat(problems(file).toString()).contains("There is no metric");
        }
    }

    @Test
    void the_dialog_of_a_problem_lists_its_mends_as_the_server_does_and_the_page_of_its_rule_last() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View view = View.open(PROBLEMS)) {
            shop.file("fix.jtbd", UNKNOWN + " metric Tame");
            TreeLines problems = new TreeLines(view.first(Tree.class));
            waitUntil("the problem is listed", () -> problem(problems.openAll()).isPresent());
            problems.select(problem(problems.lines()).orElseThrow());

            Keyboard.press("ctrl+1");
            Dialog dialog = Dialog.titled("Quick Fix");
            Shots.take("quick-fix-dialog");

            Table mends = dialog.control(Table.class);
            assertThat(inUi(() -> Stream.of(mends.getItems()).map(TableItem::getText).toList())).containsExactly(
                    "Change to 'Tame'", "Create metric 'Time'", "Explain reference.unknown-reference");
            dialog.press("Cancel");
            dialog.waitUntilClosed();
        }
    }

    /** The words that problems are marked at; only to be used on the thread of the workbench. */
    private static List<String> marked(JtbdEditor editor) {
        IAnnotationModel marks = editor.viewer().getAnnotationModel();
        List<String> words = new ArrayList<>();
        marks.getAnnotationIterator().forEachRemaining(mark -> {
            if (mark instanceof MarkerAnnotation) {
                Position place = marks.getPosition(mark);
                words.add(editor.document().get().substring(place.offset, place.offset + place.length));
            }
        });
        return words;
    }

    private static Optional<String> problem(List<String> lines) {
        return lines.stream().map(String::strip).filter(line -> line.startsWith("There is no metric")).findFirst();
    }
}

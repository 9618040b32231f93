package jtbd.dsl.ui.tests.navigation;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.tests.driver.Beats;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.OpenMenus;
import jtbd.dsl.ui.tests.driver.Screen;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.TreeLines;
import jtbd.dsl.ui.tests.driver.Workbench;

@ExtendWith(InWorkbench.class)
class NavigationTest {

    private static final String METRICS = """
            package retail

            metric Time "Time to share" { unit minutes }
            """;

    private static final String JOBS = """
            package retail

            job Share "Share a link" functional {
              measured by Time
            }
            job Wipe "Wipe the device" functional {
              measured by Time
            }
            """;

    @Test
    void a_name_leads_to_its_declaration_in_a_closed_file_by_key() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile metrics = shop.file("metrics.jtbd", METRICS);
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", JOBS));

            editor.goTo("Time");
            Keyboard.press("F3");

            waitUntil("the declaration is selected", () -> isSelected(metrics, "Time"));
        }
    }

    @Test
    void a_name_leads_to_its_declaration_by_the_menu_of_the_text() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile metrics = shop.file("metrics.jtbd", METRICS);
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", JOBS));

            editor.goTo("Time");
            OpenMenus.chooseAt(editor.widget(), editor.placeOf("Time"), "Open Declaration");

            waitUntil("the declaration is selected", () -> isSelected(metrics, "Time"));
        }
    }

    @Test
    void where_nothing_leads_further_the_status_line_says_so() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", JOBS));

            editor.goTo("functional");
            Keyboard.press("F3");

            waitUntil("it is told", () -> editor.statusLine()
                    .equals("'functional' has no declaration to go to"));
            assertTrue(inUi(() -> Workbench.window().getShell() == Workbench.display().getActiveShell()));
        }
    }

    @Test
    void where_nothing_leads_further_the_status_line_says_so_even_when_that_is_known_late() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", JOBS));
            CompletableFuture<Void> answers = new CompletableFuture<>();

            editor.goTo("functional");
            try (Beats beats = Beats.started()) {
                Activator.session().tell(server -> answers.join());
                Keyboard.press("F3");
                beats.await(Beats.NOTICED);
            } finally {
                answers.complete(null);
            }

            waitUntil("it is told", () -> editor.statusLine()
                    .equals("'functional' has no declaration to go to"));
        }
    }

    @Test
    void what_the_status_line_says_stays_when_the_blocks_of_the_text_are_told_to_it() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", JOBS));
            editor.goTo("functional");
            Keyboard.press("F3");
            waitUntil("it is told", () -> editor.statusLine().contains("no declaration"));

            inUi(() -> {
                editor.viewer().doOperation(ProjectionViewer.TOGGLE);
                return null;
            });

            assertThat(inUi(editor::statusLine)).contains("no declaration");
        }
    }

    @Test
    void a_name_leads_to_its_declaration_in_another_project() throws Exception {
        try (TestProject shop = TestProject.named("shop"); TestProject numbers = TestProject.named("numbers")) {
            IFile metrics = numbers.file("metrics.jtbd", METRICS);
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", JOBS));

            editor.goTo("Time");
            Keyboard.press("F3");

            waitUntil("the declaration is selected", () -> isSelected(metrics, "Time"));
        }
    }

    @Test
    void a_name_leads_to_its_declaration_by_mouse() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("both.jtbd", METRICS + JOBS.replace("package retail", ""));
            JtbdEditor editor = JtbdEditor.open(file);

            editor.select("unit");
            Mouse.clickHolding("ctrl", editor.placeOf("Time\n}"), "the name is a link",
                    () -> isUnderlined(editor, editor.offsetOf("Time\n}")));

            waitUntil("the declaration is selected", () -> isSelected(file, "Time")
                    && JtbdEditor.front().selectedAt() == METRICS.indexOf("Time"));
        }
    }

    @Test
    void references_are_listed_by_file_and_open() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile jobs = shop.file("jobs.jtbd", JOBS);
            JtbdEditor editor = JtbdEditor.open(shop.file("metrics.jtbd", METRICS));

            editor.goTo("Time");
            Keyboard.press("ctrl+shift+g");

            TreeLines found = TreeLines.inView("org.eclipse.search.ui.views.SearchView");
            waitUntil("both lines are listed", () -> found.now().equals(List.of("jobs.jtbd – shop (2)",
                    "  4: measured by Time", "  7: measured by Time")));
            assertThat(inUi(() -> marked(found.tree().getItem(0).getItem(1)))).containsExactly("Time");
            Mouse.doubleClick(found.placeOf("7: measured by Time"));

            waitUntil("the second reference is selected", () -> isSelected(jobs, "Time")
                    && JtbdEditor.front().selectedAt() == JOBS.lastIndexOf("Time"));
        }
    }

    @Test
    void many_references_begin_with_the_line_of_their_file() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            shop.file("jobs.jtbd", JOBS + IntStream.range(0, 60).mapToObj("""
                    job Share%d "Share a link" functional {
                      measured by Time
                    }
                    """::formatted).collect(Collectors.joining()));
            JtbdEditor editor = JtbdEditor.open(shop.file("metrics.jtbd", METRICS));

            editor.goTo("Time");
            Keyboard.press("ctrl+shift+g");

            TreeLines found = TreeLines.inView("org.eclipse.search.ui.views.SearchView");
            waitUntil("the first place is selected", () -> found.now().size() > 60
                    && Stream.of(found.tree().getSelection()).anyMatch(line -> line.getText().startsWith("4: ")));
            Screen.still();
            assertThat(inUi(() -> found.tree().getItem(0).getBounds().y)).as("where the file stands").isNotNegative();
        }
    }

    /** The words that stand out in a line, which keeps for the Platform how it is drawn. */
    private static List<String> marked(TreeItem line) {
        return Stream.of((StyleRange[]) line.getData("org.eclipse.jfacestyled_label_key_0"))
                .filter(style -> style.background != null)
                .map(style -> line.getText().substring(style.start, style.start + style.length)).toList();
    }

    private static boolean isUnderlined(JtbdEditor editor, int offset) {
        StyleRange style = editor.widget().getStyleRangeAtOffset(offset);
        return style != null && style.underline;
    }

    private static boolean isSelected(IFile file, String words) {
        return Workbench.page().getActiveEditor() != null
                && file.equals(Workbench.page().getActiveEditor().getEditorInput().getAdapter(IFile.class))
                && JtbdEditor.front().widget().getSelectionText().equals(words);
    }
}

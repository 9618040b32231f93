package jtbd.dsl.ui.tests.workspace;

import static jtbd.dsl.ui.tests.driver.TestProject.problems;
import static jtbd.dsl.ui.tests.driver.TestProject.saved;
import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.tests.driver.Beats;
import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.Proposals;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.TreeLines;
import jtbd.dsl.ui.tests.driver.View;
import jtbd.dsl.ui.tests.driver.Workbench;

/** A server that does not answer while somebody works: the workbench goes on, and the answers come when they come. */
@ExtendWith(InWorkbench.class)
class SlowServerTest {

    private static final String TEXT = """
            package retail

            metric Time "Time to share"

            job Share "Share a link" functional {
              measured by Time
              measured by Pace
            }
            """;

    private static final IEclipsePreferences WORKSPACE = InstanceScope.INSTANCE.getNode("jtbd.dsl.ui");

    @AfterEach
    void texts_are_saved_as_they_are() {
        WORKSPACE.remove("formatOnSave");
    }

    @Test
    void typing_goes_on_and_is_checked_later() throws Exception {
        try (Desk desk = new Desk()) {
            desk.editor.goBehind("retail");
            desk.whileServerIsHeld(() -> {
                Keyboard.type(" // a remark");
                waitUntil("it is typed", () -> desk.editor.document().get().contains("retail // a remark"));
                Keyboard.press("ctrl+s");
                waitUntil("it is saved", () -> saved(desk.file).contains("retail // a remark"));
            });
            desk.editor.become("package retail");
            waitUntil("all is right", () -> !isBroken(desk.file));
        }
    }

    @Test
    void content_assist_lists_when_it_can() throws Exception {
        try (Desk desk = new Desk()) {
            desk.editor.goBehind("measured by ");
            desk.whileServerIsHeld(() -> Keyboard.press("ctrl+space"));
            waitUntil("the list is there", () -> Dialog.list().shell().isVisible());
            Keyboard.press("Escape");
        }
    }

    @Test
    void content_assist_lists_although_another_file_has_changed_meanwhile() throws Exception {
        try (Desk desk = new Desk()) {
            desk.editor.goBehind("functional {\n  ");
            desk.whileServerIsHeld(() -> {
                Keyboard.press("ctrl+space");
                Proposals.shown();
                desk.shop.file("other.jtbd", "package retail\n");
            });
            waitUntilImportanceIsProposed();
        }
    }

    @Test
    void a_list_that_opens_by_itself_does_so_when_it_can() throws Exception {
        try (Desk desk = new Desk()) {
            desk.editor.goBehind("functional {\n  ");
            desk.whileServerIsHeld(() -> Keyboard.type("im"));
            waitUntilImportanceIsProposed();
        }
    }

    @Test
    void a_line_break_is_not_lost_on_a_list_that_is_still_to_open() throws Exception {
        try (Desk desk = new Desk()) {
            desk.editor.goBehind("functional {\n  ");
            desk.whileServerIsHeld(() -> {
                Keyboard.type("im");
                waitForTheListToBeMade();
                Keyboard.press("Return");
                waitUntil("the line is broken", () -> desk.editor.document().get().contains("\n  im\n"));
            });
        }
    }

    @Test
    void a_list_that_is_still_to_open_does_not_once_it_was_let_go() throws Exception {
        try (Desk desk = new Desk()) {
            desk.editor.goBehind("functional {\n  ");
            desk.whileServerIsHeld(() -> {
                Keyboard.type("im");
                waitForTheListToBeMade();
                Keyboard.press("Escape");
            });
            waitForTheListToBeMade();
            assertThat(inUi(Proposals::isClosed)).as("no list").isTrue();
        }
    }

    private static void waitUntilImportanceIsProposed() {
        Proposals list = Proposals.shown();
        waitUntil("words are proposed", () -> list.now().stream().anyMatch(line -> line.startsWith("importance")));
        Proposals.dismiss();
    }

    private static void waitForTheListToBeMade() {
        try (Beats beats = Beats.started()) {
            beats.await(Beats.NOTICED);
        }
    }

    @Test
    void a_hover_waits_for_its_words() throws Exception {
        try (Desk desk = new Desk()) {
            Mouse.moveTo(desk.editor.placeOf("package"));
            desk.whileServerIsHeld(() -> Mouse.moveTo(desk.editor.placeOf("Time\n")));
        }
    }

    @Test
    void a_hover_that_is_asked_for_by_key_comes_later() throws Exception {
        try (Desk desk = new Desk()) {
            desk.editor.goTo("Time\n");
            desk.whileServerIsHeld(() -> Keyboard.press("F2"));
            Dialog hover = Dialog.with(Browser.class);
            Keyboard.press("Escape");
            hover.waitUntilClosed();
        }
    }

    @Test
    void a_name_leads_to_its_declaration_later() throws Exception {
        try (Desk desk = new Desk()) {
            desk.editor.goTo("Time\n");
            desk.whileServerIsHeld(() -> Keyboard.press("F3"));
            waitUntil("the declaration is selected", () -> desk.editor.selectedAt() == TEXT.indexOf("Time"));
        }
    }

    @Test
    void a_text_is_laid_out_later() throws Exception {
        try (Desk desk = new Desk()) {
            desk.editor.become(TEXT.replace("  measured", "measured"));
            desk.whileServerIsHeld(() -> Keyboard.press("ctrl+shift+f"));
            waitUntil("the text is laid out", () -> desk.editor.document().get().equals(TEXT));
        }
    }

    @Test
    void a_text_is_saved_at_once_and_laid_out_later() throws Exception {
        try (Desk desk = new Desk()) {
            WORKSPACE.putBoolean("formatOnSave", true);
            desk.editor.become(TEXT.replace("  measured", "measured"));
            desk.whileServerIsHeld(() -> save(desk.file));
            waitUntil("it is laid out", () -> saved(desk.file).equals(TEXT));
        }
    }

    @Test
    void a_text_that_one_types_on_is_saved_as_it_was_and_kept_as_it_is_typed() throws Exception {
        try (Desk desk = new Desk()) {
            WORKSPACE.putBoolean("formatOnSave", true);
            String untidy = TEXT.replace("  measured", "measured");
            desk.editor.become(untidy);
            desk.editor.goBehind("retail");
            desk.whileServerIsHeld(() -> {
                save(desk.file);
                Keyboard.type(" // on");
                waitUntil("it is typed", () -> desk.editor.document().get().contains("retail // on"));
            });
            waitUntilNothingIsLaidOut(desk.file);
            assertThat(desk.editor.text()).isEqualTo(untidy.replace("retail", "retail // on"));
            assertThat(saved(desk.file)).isEqualTo(untidy);
            assertThat(desk.editor.isDirty()).isTrue();
        }
    }

    @Test
    void a_text_whose_editor_is_closed_is_saved_at_once_and_laid_out_later() throws Exception {
        try (Desk desk = new Desk()) {
            WORKSPACE.putBoolean("formatOnSave", true);
            desk.editor.become(TEXT.replace("  measured", "measured"));
            desk.whileServerIsHeld(() -> {
                Keyboard.press("ctrl+w");
                Dialog.titled("Save Resource").press("Save");
                waitUntil("the editor is closed", () -> Workbench.page().getActiveEditor() == null);
                assertThat(saved(desk.file)).contains("\nmeasured");
            });
            waitUntil("it is laid out", () -> saved(desk.file).equals(TEXT));
        }
    }

    /** What is asked now is answered after what was asked before. */
    private static void waitUntilNothingIsLaidOut(IFile file) {
        Activator.session().ask(server -> server.getTextDocumentService().formatting(new DocumentFormattingParams(
                new TextDocumentIdentifier(file.getLocationURI().toString()), new FormattingOptions(2, true)))).join();
        waitUntil("nothing is laid out", () -> Stream.of(Job.getJobManager().find(null))
                .noneMatch(job -> job.getName().startsWith("Lay out")));
    }

    private static void save(IFile file) {
        Keyboard.press("ctrl+s");
        waitUntil("it is saved as it is", () -> saved(file).contains("\nmeasured"));
    }

    @Test
    void the_dialog_of_a_new_name_comes_later() throws Exception {
        try (Desk desk = new Desk()) {
            desk.editor.goTo("Time\n");
            desk.whileServerIsHeld(() -> Keyboard.press("alt+shift+r"));
            Dialog rename = Dialog.titled("Rename");
            Keyboard.press("Escape");
            rename.waitUntilClosed();
        }
    }

    @Test
    void mends_are_listed_later() throws Exception {
        try (Desk desk = new Desk()) {
            desk.editor.goTo("Pace");
            desk.whileServerIsHeld(() -> Keyboard.press("ctrl+1"));
            Dialog.pick("Create metric 'Pace'");
            waitUntil("the metric is there", () -> desk.editor.document().get().contains("metric Pace"));
        }
    }

    @Test
    void mends_of_a_problem_are_known_since_it_was_selected() throws Exception {
        try (Desk desk = new Desk(); View view = View.open("org.eclipse.ui.views.ProblemView")) {
            TreeLines problems = new TreeLines(view.first(Tree.class));
            waitUntil("the problem is listed", () -> problems.openAll().stream()
                    .anyMatch(line -> line.contains("'Pace'")));
            problems.select(problems.lines().stream().filter(line -> line.contains("'Pace'")).findFirst().orElseThrow()
                    .strip());

            desk.whileServerIsHeld(() -> {
                Keyboard.press("ctrl+1");
                Dialog dialog = Dialog.titled("Quick Fix");
                assertThat(inUi(() -> Stream.of(dialog.control(Table.class).getItems()).map(TableItem::getText)
                        .toList())).contains("Create metric 'Pace'");
                Keyboard.press("Escape");
            });
        }
    }

    @Test
    void outline_and_references_come_later() throws Exception {
        try (Desk desk = new Desk(); View outline = View.open("org.eclipse.ui.views.ContentOutline")) {
            desk.editor.goTo("Time");
            desk.whileServerIsHeld(() -> {
                Keyboard.press("ctrl+shift+g");
                Keyboard.press("ctrl+o");
                Keyboard.press("Escape");
            });
        }
    }

    private static boolean isBroken(IFile file) {
        return problems(file).toString().contains("There is no metric 'Pace'");
    }

    private interface Work {
        void run() throws Exception;
    }

    /** A checked text in an editor. */
    private static final class Desk implements AutoCloseable {

        private final TestProject shop = TestProject.named("shop");
        private final IFile file = shop.file("jobs.jtbd", TEXT);
        private final JtbdEditor editor = JtbdEditor.open(file);

        Desk() throws Exception {
            waitUntil("the unknown metric is told", () -> isBroken(file));
        }

        /** Nothing that is told or asked gets an answer until the workbench has gone on for a good while after it. */
        void whileServerIsHeld(Work work) throws Exception {
            CountDownLatch goOn = new CountDownLatch(1);
            Activator.session().tell(server -> await(goOn));
            try (Beats beats = Beats.started()) {
                work.run();
                beats.await(2 * Beats.HANGING);
                assertThat(beats.longestPause()).as("beats that the workbench missed in a row")
                        .isLessThan(Beats.HANGING);
            } finally {
                goOn.countDown();
            }
        }

        private static void await(CountDownLatch goOn) {
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() throws Exception {
            shop.close();
        }
    }
}

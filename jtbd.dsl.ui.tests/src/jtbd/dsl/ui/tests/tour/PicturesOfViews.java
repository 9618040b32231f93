package jtbd.dsl.ui.tests.tour;

import static jtbd.dsl.ui.tests.driver.TestProject.problems;
import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import java.nio.file.Files;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.TreeLines;
import jtbd.dsl.ui.tests.driver.View;
import jtbd.dsl.ui.tests.driver.Workbench;

/** What stands beside the text. */
class PicturesOfViews {

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void perspective() throws Exception {
        stage.play("perspective", Stage.Step.NOTHING, Stage.Step.NOTHING);
    }

    @Test
    void jobs() throws Exception {
        stage.play("jobs", () -> {
            View list = View.open("jtbd.dsl.ui.views.jobs");
            waitUntil("the jobs are listed", () -> list.rows().size() > 5);
            stage.jobs().focus();
        }, Stage.Step.NOTHING);
    }

    @Test
    void landscape() throws Exception {
        stage.play("landscape", () -> {
            View landscape = View.open("jtbd.dsl.ui.views.landscape");
            waitUntil("the picture is there", () -> !landscape.textInPage("svg").isEmpty());
        }, Stage.Step.NOTHING);
    }

    @Test
    void problems_of_the_workspace() throws Exception {
        IFile file = stage.shop().file("findings.jtbd",
                Files.readString(Stage.EXAMPLES.resolve("with-findings/statements.jtbd")));
        stage.play("problems", () -> {
            JtbdEditor.open(file);
            waitUntil("there are problems", () -> problems(file).size() > 3);
            Tree tree = View.open("org.eclipse.ui.views.ProblemView").first(Tree.class);
            waitUntil("they are grouped", () -> tree.getItemCount() > 0);
            Mouse.click(inUi(() -> tree.toDisplay(tree.getItem(0).getBounds().x + 20,
                    tree.getItem(0).getBounds().y + tree.getItem(0).getBounds().height / 2)));
            Keyboard.press("shift+Right");
            waitUntil("they are listed", () -> tree.getItem(0).getExpanded());
        }, Stage.Step.NOTHING);
    }

    @Test
    void references() throws Exception {
        stage.play("references", () -> {
            stage.jobs().goTo("AuditedSessions");
            Keyboard.press("ctrl+shift+g");
            TreeLines found = TreeLines.inView("org.eclipse.search.ui.views.SearchView");
            waitUntil("places are listed", () -> found.now().size() > 1);
        }, Stage.Step.NOTHING);
    }

    @Test
    void outline() throws Exception {
        stage.play("outline", () -> {
            inUi(() -> Workbench.page().showView("org.eclipse.ui.views.ContentOutline"));
            TreeLines things = TreeLines.inView("org.eclipse.ui.views.ContentOutline");
            waitUntil("things are listed", () -> things.now().size() > 2);
            stage.jobs().focus();
            stage.jobs().goTo("push 4");
            waitUntil("it follows", () -> Stream.of(things.tree().getSelection())
                    .anyMatch(line -> line.getText().contains("push")));
            waitUntil("the canvas follows", () -> !stage.canvas().hasBrowser()
                    || stage.canvas().isOnTop("Reports of copied pictures"));
        }, Stage.Step.NOTHING);
    }
}

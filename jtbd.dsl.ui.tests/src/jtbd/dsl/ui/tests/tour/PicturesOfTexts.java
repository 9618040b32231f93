package jtbd.dsl.ui.tests.tour;

import static jtbd.dsl.ui.tests.driver.TestProject.problems;
import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import jtbd.dsl.ui.tests.driver.Comparison;
import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.Proposals;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Workbench;

/** What one sees while writing. */
class PicturesOfTexts {

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void completion() throws Exception {
        stage.play("completion", () -> {
            stage.jobs().goBehind("measured by ");
            Keyboard.press("ctrl+space");
            Proposals.shown();
            waitUntil("the metric is told", () -> isTold("metric in Repair"));
        }, Stage.Step.ESCAPE);
    }

    @Test
    void templates() throws Exception {
        stage.play("snippets", () -> {
            stage.jobs().goBehind("status assumed\n");
            Keyboard.press("ctrl+space");
            Proposals.shown();
            waitUntil("the word is told", () -> isTold("A circumstance"));
        }, Stage.Step.ESCAPE);
    }

    @Test
    void hover() throws Exception {
        stage.play("hover", () -> {
            Mouse.restOver(stage.jobs().placeOf("ProveCustody"), "the job is told", () -> isTold("Prove custody"));
        }, Mouse::moveAside);
    }

    @Test
    void keyword() throws Exception {
        stage.play("hover-keyword", () -> {
            Mouse.restOver(stage.jobs().placeOf("significance crucial"), "the word is told",
                    () -> isTold("significance"));
        }, Mouse::moveAside);
    }

    @Test
    void mends() throws Exception {
        IFile file = stage.shop().file("new.jtbd", """
                package electronics

                job Lend "Lend a phone for the time of a repair" functional {
                  in ElectronicsRepair
                  measured by DaysWithout
                  importance 8/10
                  satisfaction 3/10
                }
                """);
        stage.play("mends", () -> {
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the unknown metric is told", () -> problems(file).toString().contains("There is no"));
            editor.goTo("DaysWithout");
            stage.awaitCanvas("Lend a phone");
            Keyboard.press("ctrl+1");
            Dialog.list();
            waitUntil("the new line is told", () -> isTold("metric DaysWithout"));
        }, Stage.Step.ESCAPE);
    }

    @Test
    void folding() throws Exception {
        stage.play("folding", () -> {
            stage.jobs().focus();
            waitUntil("there is less to be seen", () -> {
                stage.jobs().viewer().doOperation(ProjectionViewer.COLLAPSE_ALL);
                return stage.jobs().widget().getLineCount() < stage.jobs().document().getNumberOfLines();
            });
        }, () -> inUi(() -> {
            stage.jobs().viewer().doOperation(ProjectionViewer.EXPAND_ALL);
            return null;
        }));
    }

    @Test
    void comparison() throws Exception {
        IFile now = stage.shop().project().getFile("jobs.jtbd");
        IFile earlier = stage.shop().earlier("jobs.jtbd", TestProject.saved(now).replace("significance crucial",
                "significance high").replace("status assumed\n", ""));
        stage.play("compare", () -> {
            Comparison comparison = Comparison.of(now, earlier);
            comparison.differences();
        }, () -> inUi(() -> Workbench.page().closeEditor(Workbench.page().getActiveEditor(), false)));
    }

    private static boolean isTold(String words) {
        return Arrays.stream(Workbench.display().getShells())
                .filter(shell -> shell.isVisible() && shell != Workbench.window().getShell())
                .flatMap(shell -> Dialog.all(shell, Browser.class))
                .anyMatch(browser -> String.valueOf(browser.evaluate(
                        "return document.body ? document.body.textContent : ''")).contains(words));
    }
}

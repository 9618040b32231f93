package jtbd.dsl.ui.tests.restart;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Session;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Workbench;

/** The last hour before Eclipse is closed: two texts are open, one of them with a closed block, the other unsaved. */
public final class Evening implements Session {

    static final String JOBS = """
            package retail

            job Share "Share a link" functional {
              measured by Pace
              forces {
                push 3 "it takes long"
              }
            }
            """;

    static final String CALM = """
            package retail

            job Calm "Feel at ease" emotional {
              importance 8/10
            }
            """;

    @Override
    public void work() throws Exception {
        inUi(() -> PlatformUI.getWorkbench().showPerspective("jtbd.dsl.ui.perspective", Workbench.window()));
        TestProject shop = TestProject.withNature("shop");
        IFile file = shop.file("jobs.jtbd", JOBS);
        JtbdEditor jobs = JtbdEditor.open(file);
        waitUntil("the unknown metric is told", () -> TestProject.problems(file).toString().contains("no metric"));
        closeBlockOfForces(jobs);
        jobs.goTo("Pace");
        Dialog.pickMend("Explain reference.unknown-reference");
        waitUntil("the rule is explained", () -> Workbench.page().findView(Morning.RULE) != null);

        JtbdEditor calm = JtbdEditor.open(shop.file("calm.jtbd", CALM));
        calm.goBehind("8/10");
        Keyboard.type(" // a remark");
        waitUntil("it is typed", () -> calm.document().get().contains("8/10 // a remark"));
    }

    private static void closeBlockOfForces(JtbdEditor editor) {
        waitUntil("blocks are known", () -> editor.viewer().getProjectionAnnotationModel().getAnnotationIterator()
                .hasNext());
        editor.goTo("forces");
        Keyboard.press("ctrl+KP_Subtract");
        waitUntil("the block is closed", () -> !editor.widget().getText().contains("it takes long"));
    }

    @Override
    public void whileItIsClosed() {
        Dialog.titled("Save Resource").press("Save");
    }
}

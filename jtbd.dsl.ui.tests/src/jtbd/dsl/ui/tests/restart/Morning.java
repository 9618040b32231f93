package jtbd.dsl.ui.tests.restart;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewReference;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Session;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.View;
import jtbd.dsl.ui.tests.driver.Workbench;

/** The first minutes after Eclipse was started again on what {@link Evening} has left. */
public final class Morning implements Session {

    static final String RULE = "jtbd.dsl.ui.views.rule";

    private static final String JOBS = "jtbd.dsl.ui.views.jobs";
    private static final String CANVAS = "jtbd.dsl.ui.views.canvas";
    private static final String LANDSCAPE = "jtbd.dsl.ui.views.landscape";

    private final IFile jobs = ResourcesPlugin.getWorkspace().getRoot().getFile(
            IPath.fromPortableString("/shop/jobs.jtbd"));

    @Override
    public void work() {
        findBothTexts();
        findTheViews();
        findThePages();
        findTheProblems();
        findTheBlockClosed();
        goOn();
    }

    private void findBothTexts() {
        assertThat(inUi(() -> Arrays.stream(Workbench.page().getEditorReferences()).map(IEditorReference::getName)
                .toList())).containsExactly("jobs.jtbd", "calm.jtbd");
        JtbdEditor front = JtbdEditor.active();
        assertThat(front.text()).isEqualTo(Evening.CALM.replace("8/10", "8/10 // a remark"));
        assertThat(front.isDirty()).isFalse();
        waitUntil("its words have colours", () -> front.isColoured("job"));
    }

    private void findTheViews() {
        assertThat(inUi(() -> Workbench.page().getPerspective().getId())).isEqualTo("jtbd.dsl.ui.perspective");
        assertThat(inUi(() -> Arrays.stream(Workbench.page().getViewReferences()).map(IViewReference::getId)
                .toList())).contains(JOBS, CANVAS, LANDSCAPE, RULE, "org.eclipse.ui.views.ContentOutline",
                        "org.eclipse.ui.views.ProblemView");
        View list = View.open(JOBS);
        waitUntil("both jobs are listed", () -> list.rows().size() == 2);
        assertThat(inUi(() -> Arrays.stream(Workbench.page().getViewReferences()).map(IViewReference::getPartName)
                .toList())).contains("Jobs", "Job Canvas", "Opportunity Landscape", "JTBD Rule");
    }

    private void findThePages() {
        View rule = View.open(RULE);
        if (rule.hasBrowser()) {
            waitUntil("the rule is explained", () -> rule.textInPage("body").contains("reference.unknown-reference"));
            View canvas = View.open(CANVAS);
            JtbdEditor.active().goTo("importance");
            waitUntil("the page of the job", () -> canvas.heading().equals("Feel at ease"));
        }
    }

    private void findTheProblems() {
        waitUntil("the unknown metric is told", () -> TestProject.problems(jobs).toString().contains("no metric"));
    }

    private void findTheBlockClosed() {
        JtbdEditor editor = JtbdEditor.open(jobs);
        assertThat(inUi(() -> Workbench.page().getEditorReferences())).as("the editor that was there").hasSize(2);
        StyledText shown = editor.widget();
        waitUntil("the block is closed", () -> !shown.getText().contains("it takes long"));
        assertThat(editor.text()).isEqualTo(Evening.JOBS);
    }

    private void goOn() {
        JtbdEditor editor = JtbdEditor.open(jobs);
        editor.goTo("Pace");
        Dialog.pickMend("Create metric 'Pace'");
        waitUntil("the metric is there", () -> editor.document().get().contains("metric Pace"));
        Keyboard.press("ctrl+s");
        waitUntil("it is saved", () -> !editor.part().isDirty());
        waitUntil("nothing is wrong with it", () -> !TestProject.problems(jobs).toString().contains("no metric"));
    }
}

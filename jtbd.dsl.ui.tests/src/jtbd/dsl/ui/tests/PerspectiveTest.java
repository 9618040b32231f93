package jtbd.dsl.ui.tests;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Shots;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.TreeLines;
import jtbd.dsl.ui.tests.driver.View;
import jtbd.dsl.ui.tests.driver.Workbench;

@ExtendWith(InWorkbench.class)
class PerspectiveTest {

    private static final String TEXT = "package retail job Fix \"Fix the screen\" functional { importance 8/10 }";

    @Test
    void in_the_perspective_problems_stand_below_their_rules_with_room_for_what_they_say() throws Exception {
        String before = inUi(() -> Workbench.page().getPerspective().getId());
        inUi(() -> PlatformUI.getWorkbench().showPerspective("jtbd.dsl.ui.perspective", Workbench.window()));
        try (TestProject shop = TestProject.named("shop")) {
            inUi(() -> {
                Workbench.page().resetPerspective();
                return null;
            });
            JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            try (View problems = View.open("org.eclipse.ui.views.ProblemView")) {
                Tree tree = problems.first(Tree.class);
                waitFor(() -> "problems below rules in " + new TreeLines(tree).lines(), () -> Stream.of(tree.getItems())
                        .filter(line -> line.getText().startsWith("job.missing-outcome (")).findFirst());
                assertThat(inUi(() -> tree.getColumn(0).getWidth())).isEqualTo(720);
                Shots.take("problems-in-perspective");
            }
        } finally {
            inUi(() -> PlatformUI.getWorkbench().showPerspective(before, Workbench.window()));
        }
    }
}

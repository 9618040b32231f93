package jtbd.dsl.ui.tests;

import static jtbd.dsl.ui.tests.driver.TestProject.problems;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.TestProject;

@ExtendWith(InWorkbench.class)
class ProblemsTest {

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
}

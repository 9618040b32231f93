package jtbd.dsl.ui.tests;

import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.TestProject;

@ExtendWith(InWorkbench.class)
class TypingTest {

    @Test
    void what_is_typed_stands_in_the_text_and_is_saved() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("fix.jtbd", "");
            JtbdEditor editor = JtbdEditor.open(file);

            Keyboard.type("package retail metric Time");
            waitUntil("the text is there", () -> editor.document().get().equals("package retail metric Time"));
            Keyboard.press("ctrl+s");

            waitUntil("it is saved", () -> !editor.part().isDirty());
        }
    }
}

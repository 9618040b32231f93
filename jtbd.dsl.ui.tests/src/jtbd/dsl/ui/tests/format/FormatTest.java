package jtbd.dsl.ui.tests.format;

import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.TestProject;

@ExtendWith(InWorkbench.class)
class FormatTest {

    private static final String UNTIDY = """
            package retail

            metric   Time
            job Fix functional {
            importance   8/10
            }
            """;

    private static final String TIDY = """
            package retail

            metric Time

            job Fix functional {
              importance 8/10
            }
            """;

    private static final IEclipsePreferences WORKSPACE = InstanceScope.INSTANCE.getNode("jtbd.dsl.ui");

    @AfterEach
    void as_usual() {
        WORKSPACE.remove("formatOnSave");
    }

    @Test
    void the_key_lays_out_the_text_and_one_undo_takes_it_back() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", UNTIDY));

            Keyboard.press("ctrl+shift+f");
            waitUntil("the text is laid out", () -> editor.document().get().equals(TIDY));
            Keyboard.press("ctrl+z");
            waitUntil("it is as before", () -> editor.document().get().equals(UNTIDY));
        }
    }

    @Test
    void only_the_selected_lines_are_laid_out() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", UNTIDY));

            editor.select("importance");
            Keyboard.press("ctrl+shift+f");
            waitUntil("the line is laid out", () -> editor.document().get().contains("\n  importance 8/10"));
            assertThat(editor.text()).contains("metric   Time");
        }
    }

    @Test
    void a_saved_text_stays_as_it_is_unless_one_wants_it_laid_out() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("fix.jtbd", UNTIDY);
            JtbdEditor editor = JtbdEditor.open(file);

            typeAndSave(editor);
            assertThat(onDisk(file)).isEqualTo("\n" + UNTIDY);

            WORKSPACE.putBoolean("formatOnSave", true);
            typeAndSave(editor);
            assertThat(onDisk(file)).isEqualTo(TIDY);
            assertThat(editor.text()).isEqualTo(TIDY);
        }
    }

    @Test
    void a_project_may_want_it_otherwise() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("fix.jtbd", UNTIDY);
            new ProjectScope(shop.project()).getNode("jtbd.dsl.ui").putBoolean("formatOnSave", true);
            JtbdEditor editor = JtbdEditor.open(file);

            typeAndSave(editor);

            assertThat(onDisk(file)).isEqualTo(TIDY);
        }
    }

    private static void typeAndSave(JtbdEditor editor) {
        Activator.session().started().join();
        Keyboard.type("\n");
        waitUntil("it is typed", () -> editor.part().isDirty());
        Keyboard.press("ctrl+s");
        waitUntil("it is saved", () -> !editor.part().isDirty());
    }

    private static String onDisk(IFile file) throws Exception {
        try (var content = file.getContents(true)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

package jtbd.dsl.ui.tests.format;

import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Menus;
import jtbd.dsl.ui.tests.driver.OpenMenus;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Workbench;

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
    void the_menu_of_the_text_lays_it_out() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", UNTIDY));

            OpenMenus.chooseAt(editor.widget(), editor.placeOf("Time"), "Source", "Format");

            waitUntil("the text is laid out", () -> editor.document().get().equals(TIDY));
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
            assertThat(TestProject.saved(file)).isEqualTo("\n" + UNTIDY);

            WORKSPACE.putBoolean("formatOnSave", true);
            typeAndSave(editor);
            waitUntilLaidOut(file);
            assertThat(editor.text()).isEqualTo(TIDY);
            waitUntil("it is saved", () -> !editor.part().isDirty());

            Keyboard.press("ctrl+z");
            waitUntil("one undo takes the layout back", () -> editor.document().get().equals("\n\n" + UNTIDY));
        }
    }

    @Test
    void an_editor_that_is_closed_with_its_text_saved_leaves_it_laid_out() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("fix.jtbd", UNTIDY);
            WORKSPACE.putBoolean("formatOnSave", true);
            JtbdEditor editor = JtbdEditor.open(file);
            type(editor);

            Keyboard.press("ctrl+w");
            Dialog.titled("Save Resource").press("Save");

            waitUntil("the editor is closed", () -> Workbench.page().getActiveEditor() == null);
            waitUntilLaidOut(file);
        }
    }

    @Test
    void all_texts_that_are_saved_at_once_are_laid_out() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile fix = shop.file("fix.jtbd", UNTIDY);
            IFile wipe = shop.file("wipe.jtbd", UNTIDY.replace("Fix", "Wipe").replace("Time", "Pace"));
            WORKSPACE.putBoolean("formatOnSave", true);
            type(JtbdEditor.open(fix));
            type(JtbdEditor.open(wipe));

            Keyboard.press("ctrl+shift+s");

            waitUntilLaidOut(fix);
            waitUntil("the other is laid out", () -> TestProject.saved(wipe).contains("\n  importance 8/10"));
        }
    }

    @Test
    void a_text_that_is_given_up_is_not_laid_out() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("fix.jtbd", UNTIDY);
            WORKSPACE.putBoolean("formatOnSave", true);
            JtbdEditor editor = JtbdEditor.open(file);
            type(editor);

            Menus.choose("f", "File", "Revert File");

            waitUntil("the text is as on disk", () -> editor.document().get().equals(UNTIDY));
            // what is asked now is answered after what was asked before
            Keyboard.press("ctrl+shift+f");
            waitUntil("the text is laid out", () -> editor.document().get().equals(TIDY));
            assertThat(TestProject.saved(file)).isEqualTo(UNTIDY);
        }
    }

    @Test
    void a_project_may_want_it_otherwise() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("fix.jtbd", UNTIDY);
            new ProjectScope(shop.project()).getNode("jtbd.dsl.ui").putBoolean("formatOnSave", true);
            JtbdEditor editor = JtbdEditor.open(file);

            typeAndSave(editor);

            waitUntilLaidOut(file);
        }
    }

    private static void typeAndSave(JtbdEditor editor) {
        type(editor);
        Keyboard.press("ctrl+s");
        waitUntil("it is saved", () -> !editor.part().isDirty());
    }

    private static void type(JtbdEditor editor) {
        Keyboard.type("\n");
        waitUntil("it is typed", () -> editor.part().isDirty());
    }

    private static void waitUntilLaidOut(IFile file) {
        waitUntil("what is saved is laid out", () -> TestProject.saved(file).equals(TIDY));
    }
}

package jtbd.dsl.ui.tests.wizards;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Menus;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.Shots;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Workbench;

@ExtendWith(InWorkbench.class)
class WizardsTest {

    private static final String FIX = """
            package retail

            job Fix "Fix the screen" functional {
              importance 8/10
              satisfaction 3/10
            }
            """;


    @Test
    void a_new_project_begins_with_a_first_industry_and_has_its_documents() throws Exception {
        String perspective = inUi(() -> Workbench.page().getPerspective().getId());
        IProject project = project("bakery");
        try {
            Dialog wizard = open("New JTBD Project", "project");
            Mouse.click(wizard.controls(Text.class).get(0));
            Keyboard.type("bakery");
            wizard.press("Next >");
            waitUntil("the choices are there", () -> Dialog.all(wizard.shell(), Button.class)
                    .anyMatch(button -> button.getText().equals("A first industry")));
            assertThat(inUi(() -> Workbench.display().getFocusControl() instanceof Text title
                    && title.getMessage().equals("bakery"))).as("the title has the focus").isTrue();
            Shots.take("new-project");
            wizard.press("Finish");
            Dialog.titled("Open Associated Perspective?").press("No");
            wizard.waitUntilClosed();

            JtbdEditor editor = active("bakery.jtbd");
            assertThat(editor.text()).startsWith("// A first analysis");
            assertThat(project.hasNature("jtbd.dsl.ui.nature")).isTrue();
            assertThat(text(project.getFile("jtbd.toml"))).contains("title = \"bakery\"");
            waitUntil("the documents are there", project.getFile("documents/html/index.html")::exists);
        } finally {
            leave(project, perspective);
        }
    }

    @Test
    void a_new_project_can_begin_with_the_tour_or_with_nothing() throws Exception {
        String perspective = inUi(() -> Workbench.page().getPerspective().getId());
        IProject tour = project("around");
        try {
            Dialog wizard = open("New JTBD Project", "project");
            Mouse.click(wizard.controls(Text.class).get(0));
            Keyboard.type("around");
            wizard.press("Next >");
            wizard.press("The tour");
            Mouse.click(wizard.controls(Text.class).get(0));
            Keyboard.type("A tour");
            wizard.press("Finish");
            Dialog.titled("Open Associated Perspective?").press("No");
            wizard.waitUntilClosed();

            assertThat(active("tour.jtbd").text()).startsWith("// A tour");
            assertThat(tour.getFile("scorecard.jtbd").exists()).isTrue();
            assertThat(text(tour.getFile("jtbd.toml"))).contains("title = \"A tour\"");
        } finally {
            leave(tour, perspective);
        }
    }

    @Test
    void a_new_file_is_named_after_its_title_and_stands_in_the_package_of_its_folder() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor.open(shop.file("fix.jtbd", FIX));

            Dialog wizard = open("New JTBD Interview", "interview", shop.project());
            Keyboard.type("A nurse with two children");
            waitUntil("the name follows", () -> Dialog.all(wizard.shell(), Text.class)
                    .anyMatch(text -> text.getText().equals("a-nurse-with-two-children.jtbd")));
            Shots.take("new-interview");
            wizard.press("Finish");
            wizard.waitUntilClosed();

            JtbdEditor editor = active("a-nurse-with-two-children.jtbd");
            assertThat(editor.text()).startsWith("package retail\n")
                    .contains("interview ANurseWithTwoChildren \"A nurse with two children\" on ");
        }
    }

    @Test
    void a_new_file_stands_beside_the_text_in_front_where_nothing_is_selected() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor.open(shop.file("fix.jtbd", FIX));

            Dialog wizard = open("New JTBD Interview", "interview");
            Keyboard.type("A nurse");
            waitUntil("the name follows", () -> Dialog.all(wizard.shell(), Text.class)
                    .anyMatch(text -> text.getText().equals("a-nurse.jtbd")));
            wizard.press("Finish");
            wizard.waitUntilClosed();

            assertThat(active("a-nurse.jtbd").text()).startsWith("package retail\n");
        }
    }

    @Test
    void documents_are_exported_in_the_formats_and_to_the_folder_that_are_wanted() throws Exception {
        Path folder = Files.createTempDirectory("export");
        try (TestProject shop = TestProject.named("shop")) {
            shop.file("fix.jtbd", FIX);

            Dialog wizard = open("Export Documents", "export", shop.project());
            waitFor("the formats", () -> Dialog.all(wizard.shell(), Button.class)
                    .filter(button -> button.getText().equals("markdown")).findFirst());
            wizard.press("markdown");
            wizard.press("csv");
            Mouse.click(wizard.controls(Text.class).stream()
                    .filter(text -> inUi(text::getText).endsWith("target/jtbd-documents")).findFirst().orElseThrow());
            Keyboard.press("ctrl+a");
            Keyboard.type(folder.resolve("out").toString());
            wizard.press("Open the documents when they are written");
            Shots.take("export");
            wizard.press("Finish");
            wizard.waitUntilClosed();

            assertThat(folder.resolve("out/markdown")).isDirectory();
            assertThat(folder.resolve("out/html/index.html")).isRegularFile();
            assertThat(folder.resolve("out/csv")).doesNotExist();
        }
    }

    @Test
    void with_errors_nothing_is_exported_and_the_wizard_says_why() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            shop.file("fix.jtbd", FIX.replace("importance 8/10", "measured by Lost"));

            Dialog wizard = open("Export Documents", "export", shop.project());
            waitFor("the formats", () -> Dialog.all(wizard.shell(), Button.class)
                    .filter(button -> button.getText().equals("markdown")).findFirst());
            wizard.press("Finish");
            waitUntil("it says why", () -> Arrays.stream(Workbench.display().getShells())
                    .flatMap(shell -> Dialog.all(shell, Label.class))
                    .anyMatch(label -> label.getText().startsWith("Documents not written: fix.jtbd, line ")));
            Shots.take("export-refused");
            Keyboard.press("Return");
            wizard.press("Cancel");

            assertThat(shop.project().getLocation().append("target").toFile()).doesNotExist();
        }
    }

    @Test
    void a_new_job_is_asked_for_and_written_at_the_cursor() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", FIX));
            editor.goTo("importance");

            Menus.choose("j", "JTBD", "New Job…");
            Dialog dialog = Dialog.titled("New job");
            waitUntil("the first line has the focus", () -> Dialog.all(dialog.shell(), Text.class)
                    .anyMatch(text -> text.isFocusControl()));
            Keyboard.type("Feel at ease");
            Mouse.click(dialog.control(Combo.class));
            Keyboard.press("Down");
            Keyboard.press("Return");
            Shots.take("new-job");
            dialog.press("OK");

            waitUntil("the job is there", () -> editor.document().get()
                    .contains("job FeelAtEase \"Feel at ease\" emotional"));
            waitUntil("the cursor is behind it", () -> editor.caret() == editor.document().get()
                    .indexOf("\"Feel at ease\" emotional") + "\"Feel at ease\" emotional".length());
        }
    }

    private static Dialog open(String title, String wizard, Object... selected) {
        Workbench.display().asyncExec(() -> {
            try {
                var registry = wizard.equals("export") ? PlatformUI.getWorkbench().getExportWizardRegistry()
                        : PlatformUI.getWorkbench().getNewWizardRegistry();
                IWorkbenchWizard made = registry.findWizard("jtbd.dsl.ui.wizards." + wizard).createWizard();
                made.init(PlatformUI.getWorkbench(), new StructuredSelection(selected));
                new WizardDialog(Workbench.window().getShell(), made).open();
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        });
        return Dialog.titled(title);
    }

    private static JtbdEditor active(String file) {
        waitUntil(file + " is open", () -> Workbench.page().getActiveEditor() != null
                && Workbench.page().getActiveEditor().getEditorInput().getName().equals(file));
        return JtbdEditor.active();
    }

    private static void leave(IProject project, String perspective) throws Exception {
        inUi(() -> Workbench.page().closeAllEditors(false));
        inUi(() -> PlatformUI.getWorkbench().showPerspective(perspective, Workbench.window()));
        TestProject.finishWork();
        project.delete(true, true, null);
    }

    private static IProject project(String name) {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    }

    private static String text(IFile file) throws Exception {
        return Files.readString(file.getLocation().toPath());
    }
}

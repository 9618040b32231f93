package jtbd.dsl.ui.tests.project;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.Explorer;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.Shots;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Workbench;

@ExtendWith(InWorkbench.class)
class NatureTest {

    @Test
    void the_menu_of_a_project_makes_it_one_and_no_longer_one() throws Exception {
        try (TestProject shop = TestProject.named("shop5")) {
            Explorer.chooseInMenu(shop.project(), "Configure", "Make a JTBD Project");
            waitUntil("the project has the nature", () -> has(shop.project()));

            Explorer.chooseInMenu(shop.project(), "Configure", "Remove the JTBD Nature");
            waitUntil("the project is as it was", () -> !has(shop.project()));
        }
    }

    private static final String NATURE = "jtbd.dsl.ui.nature";
    private static final String QUESTION = "JTBD Project";
    private static final String FIX = "package retail metric Time";

    private final IEclipsePreferences settings = InstanceScope.INSTANCE.getNode("jtbd.dsl.ui");

    @BeforeEach
    void ask() {
        settings.put("project.nature", "ask");
    }

    @AfterEach
    void doNotAskOthers() {
        settings.put("project.nature", "never");
    }

    @Test
    void the_first_file_that_is_opened_makes_the_project_one_if_the_user_wants_it() throws Exception {
        try (TestProject shop = TestProject.named("shop1")) {
            open(shop.file("fix.jtbd", FIX));

            Dialog question = Dialog.titled(QUESTION);
            Shots.take("nature-question");
            question.press("Make It One");

            waitUntil("the project has the nature", () -> has(shop.project()));
            assertThat(shop.project().getDescription().getBuildSpec()[0].getBuilderName())
                    .isEqualTo("jtbd.dsl.ui.builder");
        }
    }

    @Test
    void a_project_for_which_it_is_not_wanted_is_never_asked_for_again() throws Exception {
        try (TestProject shop = TestProject.named("shop2")) {
            IFile file = shop.file("fix.jtbd", FIX);
            open(file);
            Dialog.titled(QUESTION).press("Never for This Project");
            waitUntil("the question is gone", () -> Dialog.isClosed(QUESTION));
            waitUntil("the answer is kept", () -> isUnwanted(shop.project()));

            inUi(() -> Workbench.page().closeAllEditors(false));
            JtbdEditor.open(file);

            assertThat(Dialog.isClosed(QUESTION)).isTrue();
            assertThat(has(shop.project())).isFalse();
        }
    }

    @Test
    void with_always_no_project_is_asked_for_any_more() throws Exception {
        try (TestProject shop = TestProject.named("shop3"); TestProject other = TestProject.named("other3")) {
            open(shop.file("fix.jtbd", FIX));
            Dialog question = Dialog.titled(QUESTION);
            Mouse.click(question.controls(Button.class).stream()
                    .filter(button -> inUi(button::getText).contains("without asking")).findFirst().orElseThrow());
            question.press("Make It One");
            waitUntil("the project has the nature", () -> has(shop.project()));

            JtbdEditor.open(other.file("fix.jtbd", FIX));

            waitUntil("the other project has the nature too", () -> has(other.project()));
            assertThat(settings.get("project.nature", "")).isEqualTo("always");
        }
    }

    /** Not waiting for the editor to have the focus, which the question takes from it. */
    private static void open(IFile file) {
        Workbench.display().asyncExec(() -> {
            try {
                IDE.openEditor(Workbench.page(), file);
            } catch (CoreException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static boolean has(IProject project) {
        try {
            return project.hasNature(NATURE);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isUnwanted(IProject project) {
        try {
            return project.getPersistentProperties().keySet().stream()
                    .anyMatch(name -> name.getLocalName().equals("natureUnwanted"));
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}

package jtbd.dsl.ui.tests.tour;

import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.TreeLines;
import jtbd.dsl.ui.tests.driver.Workbench;

/** What comes up and asks. */
class PicturesOfDialogs {

    @RegisterExtension
    final Stage stage = new Stage();

    @Test
    void quick_outline() throws Exception {
        stage.play("quick-outline", () -> {
            Keyboard.press("ctrl+o");
            TreeLines things = new TreeLines(Dialog.with(Tree.class).control(Tree.class));
            waitUntil("things are listed", () -> things.now().size() > 3);
        }, Stage.Step.ESCAPE);
    }

    @Test
    void rename() throws Exception {
        stage.play("rename", () -> {
            stage.jobs().goTo("AuditedSessions");
            Keyboard.press("alt+shift+r");
            Dialog.titled("Rename");
        }, Stage.Step.ESCAPE);
    }

    @Test
    void preferences() throws Exception {
        stage.play("preferences", () -> {
            Dialog preferences = preferences("jtbd.dsl.ui.preferences.editor");
            waitUntil("the wishes", () -> Dialog.all(preferences.shell(), Button.class)
                    .anyMatch(button -> button.getText().startsWith("Format a text")));
        }, Stage.Step.ESCAPE);
    }

    @Test
    void severities() throws Exception {
        stage.play("preferences-rules", () -> {
            Table rules = preferences("jtbd.dsl.ui.preferences.rules").control(Table.class);
            waitUntil("the rules are listed", () -> rules.getItemCount() > 20);
        }, Stage.Step.ESCAPE);
    }

    @Test
    void new_interview() throws Exception {
        stage.play("new-interview", () -> {
            wizard("interview", "New JTBD Interview");
            Keyboard.type("A nurse with two children");
        }, Stage.Step.ESCAPE);
    }

    @Test
    void new_project() throws Exception {
        stage.play("new-project", () -> {
            Dialog wizard = wizard("project", "New JTBD Project");
            Keyboard.type("bakery");
            wizard.press("Next >");
            waitUntil("the choices are there", () -> Dialog.all(wizard.shell(), Button.class)
                    .anyMatch(button -> button.getText().equals("A first industry")));
        }, Stage.Step.ESCAPE);
    }

    @Test
    void export() throws Exception {
        stage.play("export", () -> {
            Dialog wizard = wizard("export", "Export Documents");
            waitUntil("the formats", () -> Dialog.all(wizard.shell(), Button.class)
                    .anyMatch(button -> button.getText().equals("markdown")));
            Mouse.click(wizard.control(Text.class));
            Keyboard.press("ctrl+a");
            Keyboard.type("/home/ada/repair");
            waitUntil("it is typed", () -> Dialog.all(wizard.shell(), Text.class)
                    .anyMatch(text -> text.getText().equals("/home/ada/repair")));
        }, Stage.Step.ESCAPE);
    }

    private static Dialog preferences(String page) {
        Workbench.display().asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(),
                page, null, null).open());
        return Dialog.titled("Preferences");
    }

    private Dialog wizard(String id, String title) {
        Workbench.display().asyncExec(() -> {
            try {
                var registry = id.equals("export") ? PlatformUI.getWorkbench().getExportWizardRegistry()
                        : PlatformUI.getWorkbench().getNewWizardRegistry();
                IWorkbenchWizard made = registry.findWizard("jtbd.dsl.ui.wizards." + id).createWizard();
                made.init(PlatformUI.getWorkbench(), new StructuredSelection(stage.shop().project()));
                new WizardDialog(Workbench.window().getShell(), made).open();
            } catch (CoreException e) {
                throw new IllegalStateException(e);
            }
        });
        Dialog wizard = Dialog.titled(title);
        waitUntil("the wizard can be typed into", () -> wizard.shell() == Workbench.display().getActiveShell()
                && Workbench.display().getFocusControl() != null);
        return wizard;
    }
}

package jtbd.dsl.ui.tests;

import static jtbd.dsl.ui.tests.driver.TestProject.problems;
import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Comparison;
import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.Proposals;
import jtbd.dsl.ui.tests.driver.Screen;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Themes;
import jtbd.dsl.ui.tests.driver.TreeLines;
import jtbd.dsl.ui.tests.driver.View;
import jtbd.dsl.ui.tests.driver.Workbench;

/**
 * The pictures of README and handbook, each in light and in dark, made by using the workbench on the repair shop of the
 * examples. No test by its name: it is run when it is asked for, as CONTRIBUTING says.
 */
@ExtendWith(InWorkbench.class)
class TourOfPictures {

    private static final Path EXAMPLES = Path.of(System.getProperty("jtbd.examples"));
    private static final Path PICTURES = EXAMPLES.resolveSibling("docs").resolve("images").resolve("eclipse");
    private static final String PERSPECTIVE = "jtbd.dsl.ui.perspective";

    private String before;
    private TestProject shop;
    private JtbdEditor jobs;

    /** A part of a scene. */
    @FunctionalInterface
    private interface Step {

        void go() throws Exception;
    }

    @BeforeEach
    void the_repair_shop_is_open() throws Exception {
        before = inUi(() -> Workbench.page().getPerspective().getId());
        inUi(() -> PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, Workbench.window()));
        inUi(() -> {
            Workbench.page().resetPerspective();
            return null;
        });
        shop = TestProject.named("repair");
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("repair"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".jtbd")).sorted().toList()) {
                shop.file(file.getFileName().toString(), Files.readString(file));
            }
        }
        jobs = JtbdEditor.open(shop.project().getFile("jobs.jtbd"));
        jobs.goTo("ProveCustody");
        waitUntil("the words have their colours", () -> jobs.widget().getStyleRangeAtOffset(jobs.document().get()
                .indexOf("job ProveCustody")) != null);
    }

    @AfterEach
    void all_is_as_before() throws Exception {
        Themes.becomeLight();
        shop.close();
        inUi(() -> PlatformUI.getWorkbench().showPerspective(before, Workbench.window()));
    }

    @Test
    void perspective() throws Exception {
        picture("perspective", () -> {
            View canvas = View.open("jtbd.dsl.ui.views.canvas");
            jobs.goTo("ProveCustody");
            waitUntil("the page of the job", () -> canvas.heading().startsWith("Prove custody"));
        }, Steps.NOTHING);
    }

    @Test
    void jobs() throws Exception {
        picture("jobs", () -> {
            View list = View.open("jtbd.dsl.ui.views.jobs");
            waitUntil("the jobs are listed", () -> list.rows().size() > 5);
            jobs.focus();
        }, Steps.NOTHING);
    }

    @Test
    void landscape() throws Exception {
        picture("landscape", () -> {
            View landscape = View.open("jtbd.dsl.ui.views.landscape");
            waitUntil("the picture is there", () -> !landscape.textInPage("svg").isEmpty());
        }, Steps.NOTHING);
    }

    @Test
    void completion() throws Exception {
        picture("completion", () -> {
            jobs.goBehind("measured by ");
            Keyboard.press("ctrl+space");
            Dialog.list();
            Proposals.shown();
        }, Steps.ESCAPE);
    }

    @Test
    void templates() throws Exception {
        picture("snippets", () -> {
            jobs.goBehind("status assumed\n");
            Keyboard.press("ctrl+space");
            Proposals.shown();
        }, Steps.ESCAPE);
    }

    @Test
    void hover() throws Exception {
        picture("hover", () -> {
            Mouse.restOver(jobs.placeOf("ProveCustody"), "the job is told", () -> isTold("Prove custody"));
        }, Mouse::moveAside);
    }

    @Test
    void keyword() throws Exception {
        picture("hover-keyword", () -> {
            Mouse.restOver(jobs.placeOf("significance crucial"), "the word is told", () -> isTold("significance"));
        }, Mouse::moveAside);
    }

    @Test
    void mends() throws Exception {
        IFile file = shop.file("new.jtbd", """
                package electronics

                job Lend "Lend a phone for the time of a repair" functional {
                  in ElectronicsRepair
                  measured by DaysWithout
                  importance 8/10
                  satisfaction 3/10
                }
                """);
        picture("mends", () -> {
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the unknown metric is told", () -> problems(file).toString().contains("There is no"));
            editor.goTo("DaysWithout");
            Keyboard.press("ctrl+1");
            Dialog.list();
        }, Steps.ESCAPE);
    }

    @Test
    void problems_of_the_workspace() throws Exception {
        IFile file = shop.file("findings.jtbd", Files.readString(EXAMPLES.resolve("with-findings/statements.jtbd")));
        picture("problems", () -> {
            JtbdEditor.open(file);
            waitUntil("there are problems", () -> problems(file).size() > 3);
            Tree tree = View.open("org.eclipse.ui.views.ProblemView").first(Tree.class);
            waitUntil("they are grouped", () -> tree.getItemCount() > 0);
            Mouse.click(inUi(() -> tree.toDisplay(tree.getItem(0).getBounds().x + 20,
                    tree.getItem(0).getBounds().y + tree.getItem(0).getBounds().height / 2)));
            Keyboard.press("shift+Right");
            waitUntil("they are listed", () -> tree.getItem(0).getExpanded());
        }, Steps.NOTHING);
    }

    @Test
    void quick_outline() throws Exception {
        picture("quick-outline", () -> {
            Keyboard.press("ctrl+o");
            TreeLines things = new TreeLines(Dialog.with(Tree.class).control(Tree.class));
            waitUntil("things are listed", () -> things.now().size() > 3);
        }, Steps.ESCAPE);
    }

    @Test
    void open_element() throws Exception {
        picture("open-element", () -> {
            Keyboard.press("ctrl+shift+t");
            Dialog dialog = Dialog.titled("Open Element");
            Keyboard.type("data");
            waitUntil("something is found", () -> dialog.control(Table.class).getItemCount() > 2);
        }, Steps.ESCAPE);
    }

    @Test
    void references() throws Exception {
        picture("references", () -> {
            jobs.goTo("AuditedSessions");
            Keyboard.press("ctrl+shift+g");
            TreeLines found = TreeLines.inView("org.eclipse.search.ui.views.SearchView");
            waitUntil("places are listed", () -> found.now().size() > 1);
        }, Steps.NOTHING);
    }

    @Test
    void rename() throws Exception {
        picture("rename", () -> {
            jobs.goTo("AuditedSessions");
            Keyboard.press("alt+shift+r");
            Dialog.titled("Rename");
        }, Steps.ESCAPE);
    }

    @Test
    void folding() throws Exception {
        picture("folding", () -> {
            jobs.focus();
            waitUntil("there is less to be seen", () -> {
                jobs.viewer().doOperation(ProjectionViewer.COLLAPSE_ALL);
                return jobs.widget().getLineCount() < jobs.document().getNumberOfLines();
            });
        }, () -> inUi(() -> {
            jobs.viewer().doOperation(ProjectionViewer.EXPAND_ALL);
            return null;
        }));
    }

    @Test
    void outline() throws Exception {
        picture("outline", () -> {
            inUi(() -> Workbench.page().showView("org.eclipse.ui.views.ContentOutline"));
            TreeLines things = TreeLines.inView("org.eclipse.ui.views.ContentOutline");
            waitUntil("things are listed", () -> things.now().size() > 2);
            jobs.goTo("push 4");
        }, Steps.NOTHING);
    }

    @Test
    void preferences() throws Exception {
        picture("preferences", () -> {
            Dialog preferences = preferences("jtbd.dsl.ui.preferences.editor");
            waitUntil("the wishes", () -> Dialog.all(preferences.shell(), Button.class)
                    .anyMatch(button -> button.getText().startsWith("Lay a text out")));
        }, Steps.ESCAPE);
    }

    @Test
    void severities() throws Exception {
        picture("preferences-rules", () -> {
            Table rules = preferences("jtbd.dsl.ui.preferences.rules").control(Table.class);
            waitUntil("the rules are listed", () -> rules.getItemCount() > 20);
        }, Steps.ESCAPE);
    }

    @Test
    void new_interview() throws Exception {
        picture("new-interview", () -> {
            wizard("interview", "New JTBD Interview");
            Keyboard.type("A nurse with two children");
        }, Steps.ESCAPE);
    }

    @Test
    void new_project() throws Exception {
        picture("new-project", () -> {
            Dialog wizard = wizard("project", "New JTBD Project");
            Keyboard.type("bakery");
            wizard.press("Next >");
            waitUntil("the choices are there", () -> Dialog.all(wizard.shell(), Button.class)
                    .anyMatch(button -> button.getText().equals("A first industry")));
        }, Steps.ESCAPE);
    }

    @Test
    void export() throws Exception {
        picture("export", () -> {
            Dialog wizard = wizard("export", "Export Documents");
            waitUntil("the formats", () -> Dialog.all(wizard.shell(), Button.class)
                    .anyMatch(button -> button.getText().equals("markdown")));
            Mouse.click(wizard.control(Text.class));
            Keyboard.press("ctrl+a");
            Keyboard.type("/home/ada/repair");
            waitUntil("it is typed", () -> Dialog.all(wizard.shell(), Text.class)
                    .anyMatch(text -> text.getText().equals("/home/ada/repair")));
        }, Steps.ESCAPE);
    }

    @Test
    void comparison() throws Exception {
        IFile now = shop.project().getFile("jobs.jtbd");
        IFile earlier = shop.earlier("jobs.jtbd", TestProject.saved(now).replace("significance crucial",
                "significance high").replace("status assumed\n", ""));
        picture("compare", () -> {
            Comparison comparison = Comparison.of(now, earlier);
            comparison.differences();
        }, () -> inUi(() -> Workbench.page().closeEditor(Workbench.page().getActiveEditor(), false)));
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
                made.init(PlatformUI.getWorkbench(), new StructuredSelection(shop.project()));
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

    /** Makes the picture in both themes. */
    private void picture(String name, Step start, Step end) throws Exception {
        for (String theme : List.of("light", "dark")) {
            if (theme.equals("dark")) {
                Themes.becomeDark();
            } else {
                Themes.becomeLight();
            }
            Mouse.moveAside();
            // the canvas takes the colours of the theme with its next page
            jobs.goTo("package");
            jobs.goTo("ProveCustody");
            start.go();
            Screen.shootStill(PICTURES.resolve(name + "-" + theme + ".png"));
            end.go();
        }
    }

    private static boolean isTold(String words) {
        return Arrays.stream(Workbench.display().getShells())
                .filter(shell -> shell.isVisible() && shell != Workbench.window().getShell())
                .flatMap(shell -> Dialog.all(shell, Browser.class))
                .anyMatch(browser -> String.valueOf(browser.evaluate(
                        "return document.body ? document.body.textContent : ''")).contains(words));
    }

    /** Ends of scenes. */
    private static final class Steps {

        static final Step NOTHING = () -> {
        };
        static final Step ESCAPE = () -> Keyboard.press("Escape");
    }
}

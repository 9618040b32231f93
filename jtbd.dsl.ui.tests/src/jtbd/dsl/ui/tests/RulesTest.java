package jtbd.dsl.ui.tests;

import static jtbd.dsl.ui.tests.driver.TestProject.problems;
import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.OpenMenus;
import jtbd.dsl.ui.tests.driver.Shots;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.TreeLines;
import jtbd.dsl.ui.tests.driver.View;
import jtbd.dsl.ui.tests.driver.Workbench;

@ExtendWith(InWorkbench.class)
class RulesTest {

    private static final String PROBLEMS = "org.eclipse.ui.views.ProblemView";
    private static final String RULE = "jtbd.dsl.ui.views.rule";
    private static final String GROUP = "reference.unknown-reference (1 item)";
    private static final int OPENINGS = 12;
    private static final String UNKNOWN = "package retail job Fix \"Fix the screen\" functional { measured by Time }";

    @Test
    void the_problems_view_groups_by_rule_and_explains_it() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View view = View.open(PROBLEMS)) {
            IFile file = shop.file("fix.jtbd", UNKNOWN);
            JtbdEditor.open(file);
            waitUntil("the unknown metric is told", () -> problems(file).toString().contains("There is no"));
            view.chooseInMenu("Group By", "JTBD Rule");

            Tree tree = view.first(Tree.class);
            TreeItem group = waitFor(() -> "a group of the rule among " + texts(tree), () -> item(
                    tree.getItems(), "reference.unknown-reference"));
            Mouse.click(inUi(() -> tree.toDisplay(group.getBounds().x + 20,
                    group.getBounds().y + group.getBounds().height / 2)));
            waitUntil("the group is selected", () -> tree.getSelectionCount() == 1);
            Keyboard.press("shift+Right");
            Point place = waitFor("the problem in it", () -> item(group.getItems(), "There is no")
                    .map(TreeItem::getBounds).filter(bounds -> bounds.height > 0)
                    .map(bounds -> tree.toDisplay(bounds.x + 20, bounds.y + bounds.height / 2)));
            Shots.take("problems-by-rule");
            Mouse.click(place);
            OpenMenus.chooseAt(tree, place, "Explain This Rule");

            assertExplained("reference.unknown-reference");
            view.chooseInMenu("Group By", "Severity");
        }
    }

    @Test
    void groups_with_errors_stand_first_and_explain_their_rule_too() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View view = View.open(PROBLEMS)) {
            IFile file = shop.file("fix.jtbd", UNKNOWN);
            waitUntil("the unknown metric is told", () -> problems(file).toString().contains("There is no"));
            view.chooseInMenu("Group By", "JTBD Rule");

            TreeLines groups = new TreeLines(view.first(Tree.class));
            waitUntil("the rule that is an error stands before those that warn", () -> groups.now().size() > 1
                    && groups.now().get(0).equals(GROUP) && groups.now().get(1).startsWith("job."));
            groups.select(GROUP);
            OpenMenus.chooseAt(groups.tree(), groups.placeOf(GROUP), "Explain This Rule");

            assertExplained("reference.unknown-reference");
            view.chooseInMenu("Group By", "Severity");
        }
    }

    @Test
    void groups_of_rules_that_a_project_has_made_errors_stand_above_those_that_warn() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View view = View.open(PROBLEMS)) {
            shop.file("jtbd.toml", "[rules]\njob.missing-evidence = \"error\"\n");
            IFile file = shop.file("fix.jtbd", UNKNOWN);
            waitUntil("the unknown metric is told", () -> problems(file).toString().contains("There is no"));
            view.chooseInMenu("Group By", "JTBD Rule");

            TreeLines groups = new TreeLines(view.first(Tree.class));
            waitUntil("both errors stand first", () -> groups.now().size() > 2 && groups.now().get(0).equals(GROUP)
                    && groups.now().get(1).startsWith("job.missing-evidence"));
            view.chooseInMenu("Group By", "Severity");
        }
    }

    @Test
    void a_problem_in_the_text_leads_to_the_page_of_its_rule() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("fix.jtbd", UNKNOWN);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the unknown metric is told", () -> problems(file).toString().contains("There is no"));

            editor.goTo("Time");
            Dialog.pickMend("Explain reference.unknown-reference");

            assertExplained("reference.unknown-reference");
        }
    }

    @Test
    void the_hover_of_a_problem_leads_to_the_page_of_its_rule() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("fix.jtbd", UNKNOWN);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the unknown metric is told", () -> problems(file).toString().contains("There is no"));

            Mouse.restOver(editor.placeOf("Time"), "a link to the rule", () -> link().isPresent());
            Shots.take("problem-hover");
            Mouse.click(inUi(() -> link().orElseThrow()));

            assertExplained("reference.unknown-reference");
        }
    }

    @Test
    void a_link_can_open_the_page_of_a_rule_by_its_id() throws Exception {
        inUi(() -> {
            ParameterizedCommand command = ParameterizedCommand.generateCommand(
                    Workbench.window().getService(ICommandService.class).getCommand("jtbd.dsl.ui.explainRule"),
                    Map.of("rule", "job.missing-outcome"));
            return Workbench.window().getService(IHandlerService.class).executeCommand(command, null);
        });

        assertExplained("job.missing-outcome");
    }

    @Test
    void each_opening_of_the_view_shows_the_page_of_the_rule() throws Exception {
        for (int opening = 0; opening < OPENINGS; opening++) {
            a_link_can_open_the_page_of_a_rule_by_its_id();
        }
    }

    private static void assertExplained(String rule) {
        waitUntil("the view of rules is open", () -> Workbench.page().findView(RULE) != null);
        try (View view = View.open(RULE)) {
            assumeTrue(view.hasBrowser());
            waitUntil("the page of the rule", () -> view.textInPage("body").contains(rule));
            assertThat(view.heading()).isNotEmpty();
            Shots.take("rule-" + rule);
        }
    }

    private static Optional<Link> link() {
        return Arrays.stream(Workbench.display().getShells()).flatMap(shell -> Dialog.all(shell, Link.class))
                .filter(each -> each.getText().contains("Explain reference.unknown-reference")).findFirst();
    }

    private static Optional<TreeItem> item(TreeItem[] items, String words) {
        return Arrays.stream(items).filter(item -> item.getText().contains(words)).findFirst();
    }

    private static List<String> texts(Tree tree) {
        return inUi(() -> Arrays.stream(tree.getItems()).map(TreeItem::getText).toList());
    }
}

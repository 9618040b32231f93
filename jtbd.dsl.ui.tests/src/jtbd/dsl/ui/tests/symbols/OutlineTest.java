package jtbd.dsl.ui.tests.symbols;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.TreeLines;
import jtbd.dsl.ui.tests.driver.View;

@ExtendWith(InWorkbench.class)
class OutlineTest {

    private static final String OUTLINE = "org.eclipse.ui.views.ContentOutline";

    private static final String TEXT = """
            package retail

            industry Repair "Device repair" {
              segment Owners "Owners of phones"
              job Share "Share a link" functional {
                forces {
                  push 3 "it takes long"
                }
              }
              job Calm "Feel at ease" emotional
            }
            metric Time "Time to share"
            """;

    @AfterEach
    void usualButtons() {
        InstanceScope.INSTANCE.getNode("jtbd.dsl.ui").remove("outline.sorted");
        InstanceScope.INSTANCE.getNode("jtbd.dsl.ui").remove("outline.linked");
    }

    @Test
    void things_are_listed_as_they_stand_in_each_other_with_their_pictures() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View view = View.open(OUTLINE)) {
            JtbdEditor.open(shop.file("jobs.jtbd", TEXT));

            TreeLines outline = outline();
            waitUntil("the things of the first two levels", () -> outline.now().equals(List.of(
                    "Repair  industry · Device repair",
                    "  Owners  segment · Owners of phones",
                    "  Share  functional job · Share a link",
                    "  Calm  emotional job · Feel at ease",
                    "Time  metric · Time to share")));
            assertThat(inUi(() -> Stream.of(outline.tree().getItems()).map(TreeItem::getImage).toList()))
                    .doesNotContainNull().doesNotHaveDuplicates();
        }
    }

    @Test
    void a_click_selects_the_name_in_the_text() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View view = View.open(OUTLINE)) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));

            Mouse.click(outline().placeOf("Calm  emotional job · Feel at ease"));

            waitUntil("the name is selected", () -> editor.widget().getSelectionText().equals("Calm"));
        }
    }

    @Test
    void it_follows_the_cursor_unless_one_does_not_want_that() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View view = View.open(OUTLINE)) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            TreeLines outline = outline();
            waitUntil("the outline is there", () -> outline.now().size() == 5);

            editor.goTo("it takes long");
            waitUntil("the force is selected", () -> selected(outline.tree()).startsWith("push 3"));

            press(view, "Link with Editor", "outline.linked");
            editor.goTo("metric");
            editor.goTo("\"Feel");
            assertThat(inUi(() -> selected(outline.tree()))).startsWith("push 3");
            press(view, "Link with Editor", "outline.linked");
            waitUntil("the job is selected", () -> selected(outline.tree()).startsWith("Calm"));
        }
    }

    @Test
    void what_is_open_stays_open_while_one_edits() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View view = View.open(OUTLINE)) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            TreeLines outline = outline();
            waitUntil("the outline is there", () -> outline.now().size() == 5);
            editor.goTo("it takes long");
            waitUntil("the forces are open", () -> outline.now().toString().contains("push 3"));

            editor.become(TEXT.replace("job Share", "job New functional\n  job ShareIt").replace("Device repair",
                    "Repairs"));

            waitUntil("the job has another name and is open", () -> outline.now().equals(List.of(
                    "Repair  industry · Repairs",
                    "  Owners  segment · Owners of phones",
                    "  New  functional job",
                    "  ShareIt  functional job · Share a link",
                    "    forces",
                    "      push 3  it takes long",
                    "  Calm  emotional job · Feel at ease",
                    "Time  metric · Time to share")));
        }
    }

    @Test
    void it_is_sorted_by_name_where_one_wants_that() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View view = View.open(OUTLINE)) {
            JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            TreeLines outline = outline();
            waitUntil("the outline is there", () -> outline.now().size() == 5);

            press(view, "Sort by Name", "outline.sorted");

            waitUntil("it is sorted", () -> outline.now().equals(List.of(
                    "Repair  industry · Device repair",
                    "  Calm  emotional job · Feel at ease",
                    "  Owners  segment · Owners of phones",
                    "  Share  functional job · Share a link",
                    "Time  metric · Time to share")));
        }
    }

    @Test
    void words_filter_it() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View view = View.open(OUTLINE)) {
            JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            TreeLines outline = outline();
            waitUntil("the outline is there", () -> outline.now().size() == 5);

            Text words = inUi(() -> Dialog.all(outline.tree().getParent().getParent(), Text.class).findFirst()
                    .orElseThrow());
            Mouse.click(words);
            waitUntil("the field has the focus", words::isFocusControl);
            Keyboard.type("takes");

            waitUntil("only the force is left", () -> outline.now().equals(List.of(
                    "Repair  industry · Device repair",
                    "  Share  functional job · Share a link",
                    "    forces",
                    "      push 3  it takes long")));
        }
    }

    private static TreeLines outline() {
        return TreeLines.inView(OUTLINE);
    }

    private static String selected(Tree tree) {
        return Stream.of(tree.getSelection()).findFirst().map(TreeItem::getText).orElse("");
    }

    /** Presses a button of the outline that stays pressed; another view may have one of the same name. */
    private static void press(View outline, String button, String setting) {
        IEclipsePreferences settings = InstanceScope.INSTANCE.getNode("jtbd.dsl.ui");
        String before = settings.get(setting, "");
        Mouse.click(outline.tool(button));
        waitUntil("the button is the other way", () -> !settings.get(setting, "").equals(before));
    }
}

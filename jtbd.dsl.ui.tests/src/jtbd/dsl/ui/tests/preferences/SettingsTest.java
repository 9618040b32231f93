package jtbd.dsl.ui.tests.preferences;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.Shots;
import jtbd.dsl.ui.tests.driver.ShownMinings;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.TreeLines;
import jtbd.dsl.ui.tests.driver.Workbench;

@ExtendWith(InWorkbench.class)
class SettingsTest {

    private static final String FIX = "package retail job Fix \"Fix the screen\" functional { importance 9/10 }";
    private static final String RULE = "job.missing-outcome";

    @Test
    void a_rule_weighs_in_all_projects_what_the_user_chooses_for_the_workspace() throws Exception {
        try (TestProject shop = TestProject.withNature("shop")) {
            IFile file = shop.file("fix.jtbd", FIX);
            waitUntil("the rule warns", () -> severity(file, RULE) == IMarker.SEVERITY_WARNING);

            Dialog preferences = open("Preferences", () -> PreferencesUtil.createPreferenceDialogOn(
                    Workbench.window().getShell(), "jtbd.dsl.ui.preferences.rules", null, null).open());
            choose(preferences, RULE, "error");
            Shots.take("preferences-rules");
            preferences.press("Apply and Close");

            waitUntil("the rule is an error", () -> severity(file, RULE) == IMarker.SEVERITY_ERROR);

            Dialog properties = open("Properties for shop", () -> PreferencesUtil.createPropertyDialogOn(
                    Workbench.window().getShell(), shop.project(), "jtbd.dsl.ui.properties.rules", null, null).open());
            Table rules = properties.control(Table.class);
            waitUntil("that is what is usual in the project", () -> Stream.of(rules.getItems())
                    .anyMatch(rule -> rule.getText(0).equals(RULE) && rule.getText(1).equals("usual (error)")));
            properties.press("Cancel");
            properties.waitUntilClosed();
        } finally {
            InstanceScope.INSTANCE.getNode("jtbd.dsl.ui").remove("rules");
        }
    }

    @Test
    void ids_of_rules_are_read_as_wholes_beside_their_severities() throws Exception {
        Dialog preferences = open("Preferences", () -> PreferencesUtil.createPreferenceDialogOn(
                Workbench.window().getShell(), "jtbd.dsl.ui.preferences.rules", null, null).open());
        Table rules = preferences.control(Table.class);
        waitUntil("the rules are listed", () -> rules.getItemCount() > 100);

        assertThat(inUi(() -> cutOff(rules))).isEmpty();
        assertThat(inUi(() -> rules.getColumn(0).getWidth() + rules.getColumn(1).getWidth()))
                .isLessThanOrEqualTo(inUi(() -> rules.getClientArea().width));
        preferences.press("Cancel");
        preferences.waitUntilClosed();
    }

    private static List<String> cutOff(Table rules) {
        GC letters = new GC(rules);
        List<String> cutOff = Stream.of(rules.getItems()).filter(rule ->
                letters.textExtent(rule.getText(0)).x > rule.getBounds(0).width).map(TableItem::getText).toList();
        letters.dispose();
        return cutOff;
    }

    @Test
    void a_rule_weighs_in_a_project_what_its_settings_say_and_their_comments_stay() throws Exception {
        try (TestProject shop = TestProject.withNature("shop")) {
            IFile settings = shop.file("jtbd.toml", "# ours\n[site]\ntitle = \"Shop\" # for now\n");
            IFile file = shop.file("fix.jtbd", FIX);
            waitUntil("the rule warns", () -> severity(file, RULE) == IMarker.SEVERITY_WARNING);

            Dialog properties = open("Properties for shop", () -> PreferencesUtil.createPropertyDialogOn(
                    Workbench.window().getShell(), shop.project(), "jtbd.dsl.ui.properties.rules", null, null).open());
            choose(properties, RULE, "info");
            Shots.take("properties-rules");
            properties.press("Apply and Close");

            waitUntil("the settings say so", () -> text(settings).equals(
                    "# ours\n[site]\ntitle = \"Shop\" # for now\n\n[rules]\n" + RULE + " = \"info\"\n"));
            waitUntil("the rule informs", () -> severity(file, RULE) == IMarker.SEVERITY_INFO);
        }
    }

    @Test
    void a_project_says_which_documents_it_has_and_where() throws Exception {
        try (TestProject shop = TestProject.withNature("shop")) {
            shop.file("fix.jtbd", FIX);

            Dialog properties = open("Properties for shop", () -> PreferencesUtil.createPropertyDialogOn(
                    Workbench.window().getShell(), shop.project(), "jtbd.dsl.ui.properties", null, null).open());
            Button json = waitFor("the formats", () -> Dialog.all(properties.shell(), Button.class)
                    .filter(button -> button.getText().equals("json")).findFirst());
            Mouse.click(json);
            Text folder = properties.controls(Text.class).stream()
                    .filter(text -> inUi(text::getMessage).equals("target/jtbd-documents")).findFirst().orElseThrow();
            Mouse.click(folder);
            Keyboard.type("made");
            waitUntil("it is typed", () -> folder.getText().equals("made"));
            Shots.take("properties-documents");
            properties.press("Apply and Close");

            IFile settings = shop.project().getFile("jtbd.toml");
            waitUntil("the settings say so", () -> text(settings).contains("folder = \"made\"")
                    && text(settings).contains("formats = [\"html\", \"csv\", \"json\"]"));
            waitUntil("the documents are there", () -> shop.project().getFolder("made/json").exists());
        }
    }

    @Test
    void what_is_changed_on_two_pages_at_once_is_written_as_a_whole() throws Exception {
        try (TestProject shop = TestProject.withNature("shop")) {
            IFile settings = shop.file("jtbd.toml", "[site]\ntitle = \"Shop\"\n");
            shop.file("fix.jtbd", FIX);

            Dialog properties = open("Properties for shop", () -> PreferencesUtil.createPropertyDialogOn(
                    Workbench.window().getShell(), shop.project(), "jtbd.dsl.ui.properties", null, null).open());
            Text title = waitFor("the title", () -> Dialog.all(properties.shell(), Text.class)
                    .filter(text -> text.getText().equals("Shop")).findFirst());
            Mouse.click(title);
            Keyboard.press("End");
            Keyboard.type(" two");
            waitUntil("it is typed", () -> title.getText().equals("Shop two"));
            openPage(properties, "Rules");
            choose(properties, RULE, "info");
            properties.press("Apply and Close");

            waitUntil("the settings say both", () -> text(settings).equals(
                    "[site]\ntitle = \"Shop two\"\n\n[rules]\n" + RULE + " = \"info\"\n"));
        }
    }

    @Test
    void all_pages_of_a_project_are_found_by_the_name_of_the_language() throws Exception {
        try (TestProject shop = TestProject.withNature("shop")) {
            Dialog properties = open("Properties for shop", () -> PreferencesUtil.createPropertyDialogOn(
                    Workbench.window().getShell(), shop.project(), null, null, null).open());
            TreeLines pages = new TreeLines(properties.control(Tree.class));

            Mouse.click(properties.control(Text.class));
            Keyboard.type("jtbd");

            waitUntil("both pages, and no other", () -> pages.openAll().equals(List.of("JTBD", "  Rules")));
            properties.press("Cancel");
            properties.waitUntilClosed();
        }
    }

    @Test
    void with_a_mistake_in_the_settings_the_page_says_where() throws Exception {
        try (TestProject shop = TestProject.withNature("shop")) {
            shop.file("fix.jtbd", FIX);
            shop.file("jtbd.toml", "[rulez]\n");

            Dialog properties = open("Properties for shop", () -> PreferencesUtil.createPropertyDialogOn(
                    Workbench.window().getShell(), shop.project(), "jtbd.dsl.ui.properties", null, null).open());

            waitUntil("the mistake is told", () -> said(properties)
                    .contains("jtbd.toml:1:2: unknown table or key 'rulez'"));
            Shots.take("properties-mistake");
            properties.press("Cancel");
        }
    }

    @Test
    void what_holds_for_all_projects_is_set_on_one_page() throws Exception {
        Dialog preferences = open("Preferences", () -> PreferencesUtil.createPreferenceDialogOn(
                Workbench.window().getShell(), "jtbd.dsl.ui.preferences", null, null).open());
        Button never = preferences.controls(Button.class).stream()
                .filter(button -> inUi(button::getText).equals("Leave it as it is")).findFirst().orElseThrow();
        assertThat(inUi(never::getSelection)).isTrue();
        Shots.take("preferences-general");
        Button onSave = preferences.controls(Button.class).stream()
                .filter(button -> inUi(button::getText).startsWith("Write the documents")).findFirst().orElseThrow();
        Mouse.click(onSave);
        preferences.press("Apply and Close");

        try (TestProject shop = TestProject.withNature("shop")) {
            IFile file = shop.file("fix.jtbd", FIX);
            waitUntil("the rule warns", () -> severity(file, RULE) == IMarker.SEVERITY_WARNING);
            JtbdEditor.open(file);
            Keyboard.press("ctrl+End");
            Keyboard.type(" ");
            Keyboard.press("ctrl+s");
            waitUntil("it is saved", () -> !JtbdEditor.front().part().isDirty());
            assertThat(shop.project().getFolder("target").exists()).isFalse();
        } finally {
            InstanceScope.INSTANCE.getNode("jtbd.dsl.ui").remove("project.documentsOnSave");
        }
    }

    @Test
    void what_the_editor_shows_and_does_on_saving_is_set_on_a_page_of_its_own() throws Exception {
        try (TestProject shop = TestProject.withNature("shop")) {
            IFile file = shop.file("fix.jtbd", FIX);
            JtbdEditor editor = JtbdEditor.open(file);
            ShownMinings minings = new ShownMinings(editor);

            Dialog preferences = open("Preferences", () -> PreferencesUtil.createPreferenceDialogOn(
                    Workbench.window().getShell(), "jtbd.dsl.ui.preferences.editor", null, null).open());
            for (String wish : List.of("Format a text when it is saved", "Show scores, evidence and uses above")) {
                Mouse.click(preferences.controls(Button.class).stream()
                        .filter(button -> inUi(button::getText).startsWith(wish)).findFirst().orElseThrow());
            }
            Shots.take("preferences-editor");
            preferences.press("Apply and Close");

            waitUntil("evidence is told above the job", () -> minings.words().contains("no evidence"));
            editor.goBehind("importance 9/10");
            Keyboard.type(" ");
            Keyboard.press("ctrl+s");
            waitUntil("it is saved as it is laid out", () -> text(file).contains("\n  importance 9/10\n"));
        } finally {
            InstanceScope.INSTANCE.getNode("jtbd.dsl.ui").remove("formatOnSave");
        }
    }

    private static Dialog open(String title, Runnable opening) {
        Workbench.display().asyncExec(opening);
        return Dialog.titled(title);
    }

    /** Shows the page below that of the documents, whose line the tree has yet to open. */
    private static void openPage(Dialog dialog, String page) {
        TreeLines pages = new TreeLines(dialog.control(Tree.class));
        waitUntil("the line of the page", () -> pages.openAll().contains("  " + page));
        pages.select(page);
    }

    /** Filters to the rule, clicks into the column of severities and chooses there. */
    private static void choose(Dialog dialog, String rule, String severity) {
        Table table = dialog.control(Table.class);
        waitUntil("the rules are listed", () -> table.getItemCount() > 20);
        Text filter = dialog.controls(Text.class).stream()
                .filter(text -> inUi(text::getMessage).equals("Show rules with these words")).findFirst().orElseThrow();
        Mouse.click(filter);
        Keyboard.type(rule);
        // what is still being typed would close the choices again
        waitUntil("all of it is typed", () -> filter.getText().equals(rule));
        TableItem row = waitFor("only that rule", () -> Arrays.stream(table.getItems())
                .filter(item -> item.getText(0).equals(rule) && table.getItemCount() == 1).findFirst());
        Point cell = inUi(() -> table.toDisplay(row.getBounds(1).x + 20,
                row.getBounds(1).y + row.getBounds(1).height / 2));
        Mouse.clickUntil(cell, "the choices", () -> Dialog.all(dialog.shell(), CCombo.class).findAny().isPresent());
        CCombo choices = dialog.control(CCombo.class);
        waitUntil("the choices have the focus", choices::isFocusControl);
        for (int tries = 0; tries < inUi(choices::getItemCount) && !inUi(choices::getText).equals(severity); tries++) {
            String before = inUi(choices::getText);
            Keyboard.press("Down");
            waitUntil("another choice", () -> !choices.getText().equals(before));
        }
        Keyboard.press("Return");
        waitUntil("it is chosen", () -> row.getText(1).equals(severity));
    }

    private static int severity(IFile file, String rule) {
        try {
            return Stream.of(file.findMarkers("jtbd.dsl.ui.problem", true, IResource.DEPTH_ZERO))
                    .filter(marker -> marker.getAttribute("rule", "").equals(rule))
                    .map(marker -> marker.getAttribute(IMarker.SEVERITY, -1)).findFirst().orElse(-1);
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }

    private static String said(Dialog dialog) {
        return Dialog.all(dialog.shell(), Label.class).map(Label::getText).reduce("", String::concat);
    }

    private static String text(IFile file) {
        try {
            return file.getLocation().toFile().exists() ? Files.readString(file.getLocation().toPath()) : "";
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

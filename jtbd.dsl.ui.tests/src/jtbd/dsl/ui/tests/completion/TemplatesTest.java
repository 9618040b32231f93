package jtbd.dsl.ui.tests.completion;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.Proposals;
import jtbd.dsl.ui.tests.driver.Shots;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.TreeLines;
import jtbd.dsl.ui.tests.driver.View;
import jtbd.dsl.ui.tests.driver.Workbench;

@ExtendWith(InWorkbench.class)
class TemplatesTest {

    private static final String FORM = "tool with what it supports";
    private static final String VIEW = "org.eclipse.ui.texteditor.TemplatesView";

    @Test
    void a_template_of_ones_own_is_offered_beside_the_forms_of_the_language() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            writeTemplate("house", "metric ${Name} \"made by the house\"");
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", "package retail\n\n"));
            editor.goBehind("retail\n\n");

            Keyboard.press("ctrl+space");
            Proposals.shown().choose("house");
            waitUntil("the name is to be filled in", () -> "Name".equals(editor.widget().getSelectionText()));
            Keyboard.type("Joy");

            waitUntil("it is written", () -> editor.document().get()
                    .equals("package retail\n\nmetric Joy \"made by the house\""));
        }
    }

    @Test
    void a_template_is_offered_behind_the_language_and_only_where_it_can_stand() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            writeTemplate("aHouse", "metric ${Name}");
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd",
                    "package retail\n\njob Fix functional {\n  \n}\n"));

            editor.goBehind("}\n");
            Keyboard.press("ctrl+space");
            waitUntil("it is in the list", () -> !Proposals.isClosed()
                    && Proposals.shown().now().stream().anyMatch(line -> line.startsWith("aHouse")));
            List<String> outside = Proposals.shown().lines();
            assertTrue(outside.get(outside.size() - 1).startsWith("aHouse"), outside::toString);
            Proposals.dismiss();

            editor.goBehind("{\n  ");
            Keyboard.press("ctrl+space");
            waitUntil("the language proposes something", () -> !Proposals.isClosed()
                    && Proposals.shown().now().stream().anyMatch(line -> line.startsWith("importance")));
            assertTrue(Proposals.shown().lines().stream().noneMatch(line -> line.startsWith("aHouse")));
            Proposals.dismiss();
        }
    }

    @Test
    void the_templates_view_lists_them() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View view = View.open(VIEW)) {
            writeTemplate("listed", "metric Listed");
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", "package retail\n\n"));
            editor.goBehind("retail\n\n");

            Mouse.doubleClick(TreeLines.inView(VIEW).placeOf("listed"));

            waitUntil("it is inserted", () -> editor.document().get().equals("package retail\n\nmetric Listed"));
        }
    }

    @Test
    void what_the_platform_knows_is_filled_in() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View view = View.open(VIEW)) {
            writeTemplate("dated", "metric Of${year}");
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", "package retail\n\n"));
            editor.goBehind("retail\n\n");

            Mouse.doubleClick(TreeLines.inView(VIEW).placeOf("dated"));

            waitUntil("it is inserted", () -> editor.document().get()
                    .equals("package retail\n\nmetric Of" + Year.now()));
        }
    }

    @Test
    void forms_of_the_language_are_listed_too_and_written_as_deep_as_the_cursor_stands() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View view = View.open(VIEW)) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", "job Fix functional {\n  \n}\n"));
            editor.goBehind("{\n  ");

            Mouse.doubleClick(TreeLines.inView(VIEW).placeOf("story"));
            waitUntil("its title is to be filled in", () -> "The day it happened"
                    .equals(editor.widget().getSelectionText()));
            Keyboard.type("The lost key");

            waitUntil("it is written", () -> editor.document().get().equals("""
                    job Fix functional {
                      story "The lost key" {
                        when "the situation"
                        want "to make progress"
                        so "the result"
                      }
                    }
                    """));
        }
    }

    @Test
    void a_form_of_the_language_is_offered_once_until_it_is_switched_off() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("fix.jtbd", "package retail\n\n"));
            editor.goBehind("retail\n\n");
            assertEquals(1, offered(FORM));

            switchForm("tool");
            editor.focus();
            assertEquals(0, offered(FORM));

            switchForm("tool");
            editor.focus();
            assertEquals(1, offered(FORM));
        }
    }

    private static long offered(String form) {
        Keyboard.press("ctrl+space");
        waitUntil("there is a list", () -> !Proposals.isClosed()
                && Proposals.shown().now().stream().anyMatch(line -> line.startsWith("industry")));
        long number = Proposals.shown().lines().stream().filter(line -> line.toLowerCase().contains(form)).count();
        Proposals.dismiss();
        return number;
    }

    private static void switchForm(String name) {
        Dialog preferences = openPreferences();
        Table templates = preferences.control(Table.class);
        TableItem line = inUi(() -> Stream.of(templates.getItems()).filter(item -> item.getText().equals(name))
                .findFirst().orElseThrow());
        boolean before = inUi(line::getChecked);
        inUi(() -> {
            templates.setSelection(line);
            return templates.setFocus();
        });
        Keyboard.press("space");
        waitUntil("it is switched", () -> line.getChecked() != before);
        preferences.press("Apply and Close");
        preferences.waitUntilClosed();
    }

    private static Dialog openPreferences() {
        inUi(() -> {
            Workbench.display().asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(Workbench.window().getShell(),
                    "jtbd.dsl.ui.preferences.templates", null, null).open());
            return null;
        });
        return Dialog.titled("Preferences");
    }

    private static void writeTemplate(String name, String pattern) {
        Dialog preferences = openPreferences();
        Shots.take("templates");
        preferences.press("New...");
        Dialog template = Dialog.titled("New Template");
        Mouse.click(template.control(Text.class));
        Keyboard.type(name);
        Mouse.click(template.control(StyledText.class));
        Keyboard.type(pattern);
        template.press("OK");
        template.waitUntilClosed();
        preferences.press("Apply and Close");
        preferences.waitUntilClosed();
    }
}

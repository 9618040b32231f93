package jtbd.dsl.ui.tests.help;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.Workbench;

/** What the help says of the workbench; its own windows are a part of larger Eclipses than that of the tests. */
@ExtendWith(InWorkbench.class)
class HelpTest {

    /** What is left for a title beside its signs in a fifth of a small window. */
    private static final int NARROW = 160;

    /** What browsers fetch without being asked: scripts, styles, fonts, pictures. */
    private static final String FETCHED = "(?:\\ssrc=|<link\\b[^>]*\\shref=|@import\\s+|url\\(\\s*)[\"']?"
            + "((?:https?:)?//[^\"')\\s]*)";

    @Test
    void the_first_button_of_the_cheat_sheet_begins_a_project() throws Exception {
        Workbench.display().asyncExec(() -> run(buttons().get(0)));

        Dialog wizard = Dialog.titled("New JTBD Project");
        wizard.press("Cancel");
        wizard.waitUntilClosed();
    }

    @Test
    void the_other_buttons_of_the_cheat_sheet_open_the_views_that_they_are_about() throws Exception {
        List<String> others = buttons().subList(1, buttons().size());
        assertThat(others).hasSize(3);

        for (String button : others) {
            String view = found("viewId=([\\w.]+)", button).get(0);
            Workbench.display().asyncExec(() -> run(button));
            waitUntil(view + " is open", () -> Workbench.page().findView(view) != null);
            inUi(() -> {
                IViewPart open = Workbench.page().findView(view);
                Workbench.page().hideView(open);
                return null;
            });
        }
    }

    @Test
    void titles_in_the_cheat_sheet_fit_into_a_narrow_view_which_would_not_break_them() throws Exception {
        List<String> titles = found("item title=\"([^\"]+)\"", text("help/first-analysis.xml"));

        assertThat(titles).hasSizeGreaterThan(5).allMatch(title -> inUi(() -> width(title)) < NARROW);
    }

    @Test
    void what_the_cheat_sheet_says_to_choose_after_Ctrl_Space_is_a_form_with_blanks() {
        List<String> chosen = found("Ctrl\\+Space and choose <b>([^<]+)</b>", text("help/first-analysis.xml"));

        assertThat(chosen).hasSize(1).isSubsetOf(found("template id=\"([^\"]+)\"", text("templates/forms.xml")));
    }

    @Test
    void the_cheat_sheet_names_no_file_as_each_beginning_of_a_project_has_another_one() {
        assertThat(text("help/first-analysis.xml")).doesNotContainPattern("\\w\\.jtbd");
    }

    private static int width(String title) {
        GC letters = new GC(Workbench.window().getShell());
        letters.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        int width = letters.textExtent(title).x;
        letters.dispose();
        return width;
    }

    @Test
    void F1_tells_about_each_view_that_there_is() throws Exception {
        List<String> told = found("<context id=\"(\\w+)\"", text("help/contexts.xml")).stream()
                .map("jtbd.dsl.ui.views."::concat).toList();

        assertThat(told).containsExactlyInAnyOrderElementsOf(
                Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId)
                        .filter(view -> view.startsWith("jtbd.dsl.ui.views.")).toList());
    }

    @Test
    void no_page_takes_anything_from_the_network_to_be_shown() {
        List<URL> pages = Collections.list(Platform.getBundle("jtbd.dsl.ui").findEntries("pages", "*.html", true));

        assertThat(pages).hasSizeGreaterThan(100)
                .allSatisfy(page -> assertThat(found(FETCHED, text(page))).isEmpty());
    }

    private static List<String> buttons() {
        return found("serialization=\"([^\"]+)\"", text("help/first-analysis.xml"));
    }

    private static void run(String button) {
        try {
            ParameterizedCommand command = Workbench.window().getService(ICommandService.class).deserialize(button);
            Workbench.window().getService(IHandlerService.class).executeCommand(command, null);
        } catch (Exception e) {
            throw new IllegalStateException("The button does not work: " + button, e);
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(result -> result.group(1)).toList();
    }

    private static String text(String file) {
        return text(Platform.getBundle("jtbd.dsl.ui").getEntry(file));
    }

    private static String text(URL file) {
        try (InputStream text = file.openStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}

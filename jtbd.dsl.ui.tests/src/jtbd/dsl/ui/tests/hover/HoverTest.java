package jtbd.dsl.ui.tests.hover;

import static jtbd.dsl.ui.tests.driver.TestProject.problems;
import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.Shots;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Workbench;

@ExtendWith(InWorkbench.class)
class HoverTest {

    private static final int LINES_ABOVE = 22;
    private static final int WIDE = 800;

    private static final String LONG = "so it cannot be ranked. Add how well it is done today, such as";

    private static final String TEXT = """
            package retail

            job Share "Share a link <fast>" functional {
              when "somebody asks" want "to show it" so "they see it"
              importance 9/10
              satisfaction 2/10
              forces {
                push 4 "it takes long"
                pull 3 "one tap"
                anxiety 2 "who else sees it?"
              }
              measured by Time
            }
            metric Time "Time to share" { unit minutes target < 2 }
            """;

    @Test
    void a_name_tells_what_the_thing_says_with_its_picture() throws Exception {
        try (TestProject shop = TestProject.withNature("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));

            Mouse.restOver(editor.placeOf("Time\n"), "the metric is told", () -> inHover("Time to share"));
            Mouse.restOver(editor.placeOf("Share \""), "the job is told as it is written, with its picture",
                    () -> inHover("Share a link <fast>") && inHover("underserved"));
        }
    }

    @Test
    void a_thing_with_many_facts_is_seen_as_a_whole_with_its_pictures() throws Exception {
        try (TestProject shop = TestProject.withNature("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd",
                    Files.readString(Path.of(System.getProperty("jtbd.examples"), "repair", "jobs.jtbd"))));

            editor.showLineOf("ProveCustody", 0);
            Mouse.restOver(editor.placeOf("ProveCustody"), "the job is told", () -> inHover("Prove custody"));
            waitUntil("its pictures are to be seen", HoverTest::arePicturesSeen);
            Shots.take("hover-with-picture");

            Keyboard.press("F2");
            waitUntil("it has the focus", () -> Workbench.display().getActiveShell() != Workbench.window().getShell());
            waitUntil("all is still to be seen", HoverTest::arePicturesSeen);
            Keyboard.press("Escape");
        }
    }

    @Test
    void a_large_hover_leaves_the_word_in_sight_that_it_tells_about() throws Exception {
        try (TestProject shop = TestProject.withNature("shop")) {
            String blank = "\n".repeat(LINES_ABOVE);
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", blank
                    + Files.readString(Path.of(System.getProperty("jtbd.examples"), "repair", "jobs.jtbd"))));
            editor.showLineOf("ProveCustody", LINES_ABOVE);
            Point word = editor.placeOf("ProveCustody");

            Mouse.restOver(word, "the job is told", () -> inHover("Prove custody"));

            waitUntil("it is as large as it gets, beside the word", () -> shown(Browser.class).map(Browser::getShell)
                    .map(Shell::getBounds).anyMatch(hover -> hover.width > WIDE && !hover.contains(word)));
            Shots.take("hover-beside-word");
        }
    }

    @Test
    void a_keyword_tells_what_it_means_with_an_example() throws Exception {
        try (TestProject shop = TestProject.withNature("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));

            Mouse.restOver(editor.placeOf("anxiety"), "the word is explained", () -> inHover("anxiety"));

            assertThat(inUi(() -> shown(Browser.class).map(HoverTest::example).toList())).containsExactly(true);
        }
    }

    @Test
    void a_hover_gets_the_focus_by_key() throws Exception {
        try (TestProject shop = TestProject.withNature("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            editor.goTo("anxiety");
            Keyboard.press("F2");

            waitUntil("the word is explained", () -> inHover("anxiety"));
            Keyboard.press("Escape");
            waitUntil("the hover is closed", () -> shown(Browser.class).findAny().isEmpty());
        }
    }

    @Test
    void a_problem_is_told_with_what_mends_it() throws Exception {
        try (TestProject shop = TestProject.withNature("shop")) {
            IFile file = shop.file("jobs.jtbd", TEXT.replace("measured by Time", "measured by Tim"));
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the unknown metric is told", () -> problems(file).toString().contains("There is no metric"));

            Mouse.restOver(editor.placeOf("Tim\n"), "a mend in the hover", () -> mend().isPresent());

            Mouse.click(inUi(() -> mend().orElseThrow()));
            waitUntil("the metric is there", () -> editor.document().get().contains("metric Tim"));
        }
    }

    @Test
    void a_long_problem_is_read_to_its_end_although_nothing_else_is_told_there() throws Exception {
        try (TestProject shop = TestProject.withNature("shop")) {
            IFile file = shop.file("jobs.jtbd", TEXT.replace("  satisfaction 2/10\n", ""));
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("it is told", () -> problems(file).toString().contains(LONG));

            Mouse.restOver(editor.placeOf("9/10"), "it is broken into lines", () -> inLines(LONG));
            Shots.take("long-problem");
        }
    }

    /** Whether a hover tells the problem in more than one line, all of them to be seen. */
    private static boolean inLines(String words) {
        return shown(Label.class).anyMatch(label -> label.getText().replace("\n", " ").contains(words)
                && label.getText().contains("\n")
                && label.getLocation().x + label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x
                        <= label.getShell().getSize().x);
    }

    @Test
    void without_a_browser_the_hover_is_plain_text() throws Exception {
        try (TestProject shop = TestProject.withNature("shop"); NoBrowser none = new NoBrowser()) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));

            Mouse.restOver(editor.placeOf("Time\n"), "the metric is told", () -> shown(StyledText.class)
                    .map(StyledText::getText).anyMatch(text -> text.startsWith("Time to share · metric")));
        }
    }

    /** Controls of all windows but that of the workbench. */
    private static <T extends Control> Stream<T> shown(Class<T> type) {
        return Stream.of(Workbench.display().getShells()).filter(Shell::isVisible)
                .filter(shell -> shell != Workbench.window().getShell()).flatMap(shell -> Dialog.all(shell, type));
    }

    private static Optional<Link> mend() {
        return shown(Link.class).filter(link -> link.getText().contains("Create metric 'Tim'")).findFirst();
    }

    private static boolean inHover(String words) {
        return shown(Browser.class).anyMatch(browser -> String.valueOf(
                browser.evaluate("return document.body ? document.body.textContent : ''")).contains(words));
    }

    private static boolean arePicturesSeen() {
        return shown(Browser.class).anyMatch(browser -> Boolean.TRUE.equals(browser.evaluate("""
                var pictures = Array.from(document.images), page = document.documentElement;
                return pictures.length > 1 && page.scrollHeight <= innerHeight && pictures.every(function (picture) {
                  return picture.complete && picture.getBoundingClientRect().right <= innerWidth;
                });
                """)));
    }

    private static boolean example(Browser browser) {
        return (Boolean) browser.evaluate("return document.querySelector('pre') != null");
    }

    /** Lets the plug-in believe that there is no browser, as on a machine without one. */
    private static final class NoBrowser implements AutoCloseable {

        private final Field hasBrowser;

        NoBrowser() throws Exception {
            hasBrowser = Platform.getBundle("jtbd.dsl.ui").loadClass("jtbd.dsl.ui.told.HoverWindow")
                    .getDeclaredField("hasBrowser");
            hasBrowser.setAccessible(true);
            hasBrowser.set(null, false);
        }

        @Override
        public void close() throws Exception {
            hasBrowser.set(null, null);
        }
    }
}

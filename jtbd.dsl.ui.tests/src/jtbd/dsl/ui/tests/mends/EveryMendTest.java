package jtbd.dsl.ui.tests.mends;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Workbench;

/** What there is to mend in the examples of all rules. */
@ExtendWith(InWorkbench.class)
class EveryMendTest {

    private static final Path RULES = Path.of(System.getProperty("jtbd.examples")).resolveSibling("docs")
            .resolve("rules");
    private static final Pattern EXAMPLE = Pattern.compile("## What it reports\n.*?```jtbd\n(.*?)```", Pattern.DOTALL);

    /** Any finding can be ignored, and its page shown: {@link MendsTest} and others try that. */
    private static final Pattern OF_ALL_RULES = Pattern.compile("(Ignore|Explain|Mend all) .*");

    @Test
    void each_changes_the_text_and_one_undo_gives_it_back() throws Exception {
        int tried = 0;
        try (TestProject shop = TestProject.named("shop")) {
            for (Path page : pages()) {
                Matcher example = EXAMPLE.matcher(Files.readString(page));
                if (example.find()) {
                    tried += tryMends(shop, page.getFileName().toString().replaceFirst("\\.md$", ""), example.group(1));
                }
            }
        }
        assertThat(tried).isGreaterThan(100);
    }

    private static int tryMends(TestProject shop, String rule, String text) throws Exception {
        IFile file = shop.file(rule + ".jtbd", text);
        JtbdEditor editor = JtbdEditor.open(file);
        int count = mends(problem(file, rule)).size();
        for (int number = 0; number < count; number++) {
            IMarker problem = problem(file, rule);
            IMarkerResolution mend = mends(problem).get(number);
            inUi(() -> {
                mend.run(problem);
                return null;
            });
            assertThat(editor.text()).as(rule + ": " + mend.getLabel()).isNotEqualTo(text);
            undo(editor, text, rule + ": " + mend.getLabel());
        }
        inUi(() -> Workbench.page().closeEditor(editor.part(), false));
        file.delete(true, null);
        return count;
    }

    private static IMarker problem(IFile file, String rule) {
        return waitFor("the problem of " + rule, () -> told(file, rule));
    }

    private static void undo(JtbdEditor editor, String text, String mend) {
        editor.focus();
        Keyboard.press("ctrl+z");
        waitUntil("the text before '" + mend + "'", () -> editor.document().get().equals(text));
    }

    private static Optional<IMarker> told(IFile file, String rule) throws CoreException {
        return Arrays.stream(file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
                .filter(marker -> marker.getAttribute("rule", "").equals(rule)).findFirst();
    }

    private static List<IMarkerResolution> mends(IMarker problem) {
        return Arrays.stream(IDE.getMarkerHelpRegistry().getResolutions(problem))
                .filter(mend -> !OF_ALL_RULES.matcher(mend.getLabel()).matches()).toList();
    }

    private static List<Path> pages() throws Exception {
        try (Stream<Path> pages = Files.list(RULES)) {
            return pages.sorted().toList();
        }
    }
}

package jtbd.dsl.ui.tests.minings;

import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.ShownMinings;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.TreeLines;
import jtbd.dsl.ui.tests.driver.View;

@ExtendWith(InWorkbench.class)
class MiningsTest {

    private static final String METRICS = """
            package retail

            metric Time "Time to share" { unit minutes }
            """;

    private static final String JOBS = """
            package retail

            job Share "Share a link" functional {
              importance 4/5
              satisfaction 2/10
              measured by Time
            }
            """;

    private static final List<String> SOME = List.of("no evidence", " = 8/10");

    private final IEclipsePreferences settings = InstanceScope.INSTANCE.getNode("jtbd.dsl.ui");

    @BeforeEach
    void they_are_wanted() {
        settings.putBoolean("minings.lenses", true);
        settings.putBoolean("minings.hints", true);
    }

    @Test
    void lenses_stand_above_things_and_hints_in_their_lines() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", METRICS + JOBS.replace("package retail", "")));
            ShownMinings minings = new ShownMinings(editor);

            waitUntil("all lenses and the hint are there", () -> minings.words().equals(List.of("no target",
                    "used 1 time", "opportunity 14: underserved", "no evidence", "1 metric, 1 without target",
                    " = 8/10")));

            editor.become(editor.text().replace("satisfaction 2/10", "satisfaction 8/10"));
            waitUntil("the opportunity is the other", () -> minings.words().stream()
                    .anyMatch(words -> words.startsWith("opportunity 8: ")));
        }
    }

    @Test
    void a_lens_follows_changes_in_other_files() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            ShownMinings minings = new ShownMinings(JtbdEditor.open(shop.file("metrics.jtbd", METRICS)));
            waitUntil("nobody uses the metric", () -> minings.words().contains("not used"));

            shop.file("jobs.jtbd", JOBS);

            waitUntil("the job uses it", () -> minings.words().contains("used 1 time"));
        }
    }

    @Test
    void they_stay_when_the_file_or_its_project_gets_another_name() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("jobs.jtbd", JOBS);
            JtbdEditor editor = JtbdEditor.open(file);
            ShownMinings minings = new ShownMinings(editor);
            waitUntil("they are there", () -> minings.words().containsAll(SOME));

            shop.rename(file, "work.jtbd");
            waitUntil("the editor has followed", () -> editor.part().getTitle().equals("work.jtbd"));
            waitUntil("they are there again", () -> minings.words().containsAll(SOME));

            shop.rename("store");
            waitUntil("the editor has followed", () -> editor.part().getTitleToolTip().startsWith("store"));
            waitUntil("they are there again", () -> minings.words().containsAll(SOME));
        }
    }

    @Test
    void a_lens_is_drawn_in_a_line_that_comes_into_sight_when_blocks_are_closed() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            String far = "  note \"so much is known\"\n".repeat(60);
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", JOBS.replace("  measured by Time\n", far)
                    + "job Wipe functional {\n  importance 9/10\n  satisfaction 9/10\n}\n"));
            ShownMinings minings = new ShownMinings(editor);
            minings.placeOf("opportunity 14: underserved");

            waitUntil("there is less to be seen", () -> {
                editor.viewer().doOperation(ProjectionViewer.COLLAPSE_ALL);
                return editor.widget().getLineCount() < 12;
            });

            minings.placeOf("opportunity 9: served");
        }
    }

    @Test
    void a_click_on_a_lens_of_uses_lists_them() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            shop.file("jobs.jtbd", JOBS);
            ShownMinings minings = new ShownMinings(JtbdEditor.open(shop.file("metrics.jtbd", METRICS)));

            Mouse.click(minings.placeOf("used 1 time"));

            TreeLines found = TreeLines.inView("org.eclipse.search.ui.views.SearchView");
            waitUntil("the job is listed", () -> found.now().equals(List.of("jobs.jtbd – shop (1)",
                    "  3: job Share \"Share a link\" functional {")));
        }
    }

    @Test
    void a_click_on_a_lens_of_a_job_shows_its_page() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View canvas = View.open("jtbd.dsl.ui.views.canvas")) {
            assumeTrue(canvas.hasBrowser());
            shop.file("metrics.jtbd", METRICS);
            ShownMinings minings = new ShownMinings(JtbdEditor.open(shop.file("jobs.jtbd", JOBS)));

            Mouse.click(minings.placeOf("no evidence"));

            waitUntil("the page of the job", () -> canvas.heading().equals("Share a link"));
        }
    }

    @Test
    void who_does_not_want_them_switches_them_off() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            ShownMinings minings = new ShownMinings(JtbdEditor.open(shop.file("jobs.jtbd", JOBS)));
            waitUntil("they are there", () -> minings.words().containsAll(SOME));

            settings.putBoolean("minings.lenses", false);
            waitUntil("only the hint is left", () -> minings.words().equals(List.of(" = 8/10")));
            settings.putBoolean("minings.hints", false);
            waitUntil("nothing is left", () -> minings.words().isEmpty());
        }
    }
}

package jtbd.dsl.ui.tests.offline;

import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;

import jtbd.dsl.ui.tests.driver.Beats;
import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Session;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.View;
import jtbd.dsl.ui.tests.driver.Workbench;

/** What is done in an Eclipse that has no network. */
public final class InTheTrain implements Session {

    private static final String TEXT = """
            package retail

            job Prove "Prove that nobody looked" functional {
              importance 9/10
              satisfaction 2/10
              measured by Pace
            }
            """;

    /** Addresses of data and of places in the page itself ask nobody. */
    private static final String ASKED_FOR = """
            (function () {
              var asked = performance.getEntriesByType('resource').map(function (thing) { return thing.name });
              document.querySelectorAll('[src], [srcset], link, image, use').forEach(function (thing) {
                ['src', 'srcset', 'href', 'xlink:href'].forEach(function (name) {
                  asked.push(thing.getAttribute(name));
                });
              });
              var styles = Array.from(document.querySelectorAll('style'), function (style) {
                return style.textContent;
              }).concat(Array.from(document.querySelectorAll('[style]'), function (styled) {
                return styled.getAttribute('style');
              })).join(' ');
              (styles.match(/(url\\(|@import)\\s*["']?[^"')]*/g) || []).forEach(function (address) {
                asked.push(address.replace(/^(url\\(|@import)\\s*["']?/, ''));
              });
              return asked.filter(function (address) {
                return address && !/^(data:|#)/.test(address);
              }).join(' ');
            })()""";

    @Override
    public void work() throws Exception {
        checkAndMend();
        showCanvasAndLandscape();
        explainRule();
    }

    private static void checkAndMend() throws Exception {
        try (TestProject shop = TestProject.named("shop"); Beats beats = Beats.started()) {
            IFile file = shop.file("jobs.jtbd", TEXT);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the unknown metric is told", () -> TestProject.problems(file).toString().contains("no metric"));
            editor.goTo("Pace");

            Dialog.pickMend("Create metric 'Pace'");

            waitUntil("the metric is there", () -> editor.document().get().contains("metric Pace"));
            assertThat(beats.longestPause()).as("beats that the workbench missed in a row")
                    .isLessThan(10 * Beats.NOTICED);
        }
    }

    private static void showCanvasAndLandscape() throws Exception {
        String tour = Files.readString(Path.of(System.getProperty("jtbd.examples"), "tour", "tour.jtbd"));
        try (TestProject shop = TestProject.named("shop"); View canvas = View.open("jtbd.dsl.ui.views.canvas")) {
            if (!canvas.hasBrowser()) {
                return;
            }
            JtbdEditor editor = JtbdEditor.open(shop.file("tour.jtbd", tour));
            editor.goTo("\"Arrive at work on time\"");
            waitUntil("the page of the job", () -> canvas.heading().equals("Arrive at work on time"));
            assertThat(fetchedBy(canvas)).isEqualTo("");

            View landscape = View.open("jtbd.dsl.ui.views.landscape");
            waitUntil("the jobs in the picture", () -> landscape.textInPage("svg").contains("Arrive at work"));
            assertThat(fetchedBy(landscape)).isEqualTo("");
            landscape.close();
        }
    }

    private static void explainRule() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            IFile file = shop.file("jobs.jtbd", TEXT);
            JtbdEditor editor = JtbdEditor.open(file);
            waitUntil("the unknown metric is told", () -> TestProject.problems(file).toString().contains("no metric"));
            editor.goTo("Pace");
            Dialog.pickMend("Explain reference.unknown-reference");
            waitUntil("the view is open", () -> Workbench.page().findView("jtbd.dsl.ui.views.rule") != null);
            try (View rule = View.open("jtbd.dsl.ui.views.rule")) {
                if (rule.hasBrowser()) {
                    waitUntil("the page of the rule", () -> rule.textInPage("body").contains("unknown-reference"));
                    assertThat(fetchedBy(rule)).isEqualTo("");
                }
            }
        }
    }

    /** The addresses of what a page has fetched to be shown, or would fetch if somebody answered. */
    private static Object fetchedBy(View page) {
        waitUntil("the page is whole", () -> !page.inPage("document.readyState").equals("loading"));
        return page.inPage(ASKED_FOR);
    }
}

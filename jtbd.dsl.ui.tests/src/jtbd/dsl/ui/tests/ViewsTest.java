package jtbd.dsl.ui.tests;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.Explorer;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.Screen;
import jtbd.dsl.ui.tests.driver.Shots;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Themes;
import jtbd.dsl.ui.tests.driver.View;
import jtbd.dsl.ui.tests.driver.Workbench;

@ExtendWith(InWorkbench.class)
class ViewsTest {

    private static final String JOBS = "jtbd.dsl.ui.views.jobs";
    private static final String CANVAS = "jtbd.dsl.ui.views.canvas";
    private static final String LANDSCAPE = "jtbd.dsl.ui.views.landscape";

    private static final String PROVE = "main td a[href*=\"retail.Prove\"]";
    private static final String POINT = "svg a[href*=\"retail.Prove\"]";

    private static final String TEXT = """
            package retail

            industry Repair "Device repair" {
            }

            job Prove "Prove that nobody looked" functional {
              in Repair
              importance 9/10
              satisfaction 2/10
            }

            job Calm "Feel at ease" emotional {
              in Repair
              importance 5/10
              satisfaction 6/10
            }
            """;

    private static final String PLACE = """
            package retail

            industry Repair "Device repair" {
            }
            """;

    private static final String ANALYSIS = """

            job Sleep "Sleep" functional {
              when "it is late" want "to sleep well" so "I am awake tomorrow"
              outcomes {
                minimize time to "fall asleep" importance 8/10 satisfaction 4/10
              }
            }
            """;

    private static final String MORE = """

            industry Alarms "Alarm systems"

            job Trust "Be trusted" social { in Alarms }

            interview Ana "A customer" on 2026-04-02 {
              expected "What would be ideal?" -> "To sleep well." evidence for Calm
            }
            """;

    @Test
    void an_open_list_follows_files_in_which_there_is_nothing_to_find() throws Exception {
        String clean = Files.readString(Path.of(System.getProperty("jtbd.examples"), "tour", "tour.jtbd"));
        try (TestProject tour = TestProject.named("tour"); View jobs = View.open(JOBS)) {
            waitUntil("there is no job yet", () -> jobs.rows().isEmpty());

            IFile file = tour.file("tour.jtbd", clean);
            waitUntil("its jobs are listed", () -> jobs.rows().toString().contains("Arrive at work on time"));

            file.delete(true, null);
            waitUntil("they are gone with it", () -> jobs.rows().isEmpty());
        }
    }

    @Test
    void jobs_are_listed_by_opportunity_and_the_list_follows_the_text() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View jobs = View.open(JOBS)) {
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));

            waitUntil("both jobs are listed", () -> jobs.rows().size() == 2);
            assertThat(jobs.rows().get(0)).contains("Prove that nobody looked", "functional", "Device repair");
            assertThat(jobs.rows().get(1)).contains("Feel at ease", "emotional");

            editor.become(TEXT.replace("satisfaction 2/10", "satisfaction 9/10").replace("satisfaction 6/10",
                    "satisfaction 0/10"));
            waitUntil("the order is the other", () -> jobs.firstRow().contains("Feel at ease"));
        }
    }

    @Test
    void words_filter_the_list() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View jobs = View.open(JOBS)) {
            shop.file("jobs.jtbd", TEXT);
            waitUntil("both jobs are listed", () -> jobs.rows().size() == 2);

            Mouse.click(jobs.field());
            waitUntil("the filter has the focus", () -> jobs.field().isFocusControl());
            Keyboard.type("ease emot");
            waitUntil("only one is shown", () -> jobs.rows().size() == 1
                    && jobs.firstRow().contains("Feel at ease"));
        }
    }

    @Test
    void the_arrow_goes_from_the_words_into_the_list_and_enter_opens_the_first_job() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View jobs = View.open(JOBS)) {
            shop.file("jobs.jtbd", TEXT);
            waitUntil("both jobs are listed", () -> jobs.rows().size() == 2);
            assertThat(jobs.firstRow()).startsWith("16.0 | ");
            Shots.take("jobs");

            Mouse.click(jobs.field());
            waitUntil("the filter has the focus", () -> jobs.field().isFocusControl());
            Keyboard.press("Down");
            waitUntil("the first is selected", () -> jobs.first(Table.class).isFocusControl()
                    && jobs.first(Table.class).getSelectionIndex() == 0);

            Mouse.click(jobs.field());
            waitUntil("the filter has the focus again", () -> jobs.field().isFocusControl());
            Keyboard.press("Return");
            waitUntil("the text is open", () -> Workbench.page().getActiveEditor() != null);
            waitUntil("the cursor is at the job", () -> JtbdEditor.front().selectedAt() == TEXT.indexOf("Prove \""));
        }
    }

    @Test
    void a_click_on_a_head_sorts_by_its_column_and_another_one_the_other_way_round() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View jobs = View.open(JOBS)) {
            shop.file("jobs.jtbd", TEXT + MORE);
            waitUntil("all jobs are listed", () -> jobs.rows().size() == 3);

            assertSorted(jobs, "Kind", "Feel at ease", "Be trusted");
            assertSorted(jobs, "Job", "Be trusted", "Prove that nobody looked");
            assertSorted(jobs, "Evidence", "Feel at ease", "Prove that nobody looked");
            assertSorted(jobs, "Zone", "Prove that nobody looked", "Feel at ease");
            assertSorted(jobs, "Kind", "Feel at ease", "Be trusted");
            assertSorted(jobs, "Opportunity", "Prove that nobody looked", "Feel at ease");
            assertThat(jobs.rows().get(2)).contains("Be trusted");
            assertSorted(jobs, "Evidence", "Feel at ease", "Prove that nobody looked");
            assertSorted(jobs, "Industry", "Be trusted", "Prove that nobody looked");
        }
    }

    private static void assertSorted(View jobs, String head, String first, String firstThen) {
        Mouse.click(jobs.head(head));
        waitUntil("by " + head + ", " + first + " comes first", () -> jobs.firstRow().contains(first));
        Mouse.click(jobs.head(head));
        waitUntil("the other way round, " + firstThen + " comes first", () -> jobs.firstRow().contains(firstThen));
    }

    @Test
    void the_statement_of_a_job_is_read_to_its_end_where_the_mouse_rests() throws Exception {
        String situation = "a customer hands me a device that holds what nobody else may see, ".repeat(3);
        try (TestProject shop = TestProject.named("shop"); View jobs = View.open(JOBS)) {
            shop.file("jobs.jtbd", TEXT.replace("in Repair\n  importance 9/10",
                    "in Repair\n  when \"" + situation.strip() + "\"\n  importance 9/10"));

            Mouse.restOver(jobs.row("Prove that nobody looked"), "its statement in lines", () -> Stream
                    .of(Workbench.display().getShells()).filter(Shell::isVisible)
                    .flatMap(shell -> Dialog.all(shell, CLabel.class)).map(CLabel::getText)
                    .anyMatch(text -> text.contains("nobody else may see") && text.lines().count() > 1
                            && text.lines().allMatch(line -> line.length() <= 90)));
        }
    }

    @Test
    void the_page_can_be_printed() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View canvas = View.open(CANVAS)) {
            assumeTrue(canvas.hasBrowser());
            JtbdEditor.open(shop.file("jobs.jtbd", TEXT)).goTo("Prove \"");
            waitUntil("the page of the job", () -> canvas.heading().equals("Prove that nobody looked"));

            Mouse.click(canvas.tool("Print"));

            Screen.dismiss("Print");
            waitUntil("the view goes on", () -> !canvas.heading().isEmpty());
        }
    }

    @Test
    void a_double_click_on_a_job_goes_to_its_text() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View jobs = View.open(JOBS)) {
            IFile file = shop.file("jobs.jtbd", TEXT);

            Mouse.doubleClick(jobs.row("Feel at ease"));

            waitUntil("the text is open", () -> Workbench.page().getActiveEditor() != null);
            JtbdEditor editor = JtbdEditor.active();
            waitUntil("the cursor is at the job", () -> editor.caret() >= editor.offsetOf("job Calm")
                    && editor.caret() <= editor.offsetOf("\"Feel"));
            assertThat(editor.part().getEditorInput().getName()).isEqualTo(file.getName());
        }
    }

    @Test
    void the_canvas_follows_the_cursor_and_the_text() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View canvas = View.open(CANVAS)) {
            assumeTrue(canvas.hasBrowser());
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));

            editor.goTo("Prove \"");
            waitUntil("the page of the job", () -> canvas.heading().equals("Prove that nobody looked"));
            editor.goTo("Calm \"");
            waitUntil("the page of the other job", () -> canvas.heading().equals("Feel at ease"));
            editor.become(editor.text().replace("Feel at ease", "Sleep well"));
            editor.goTo("Calm \"");
            waitUntil("the page as changed", () -> canvas.heading().equals("Sleep well"));
        }
    }

    @Test
    void the_canvas_stays_with_a_file_that_gets_another_name_and_moves_with_its_project() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View canvas = View.open(CANVAS)) {
            assumeTrue(canvas.hasBrowser());
            IFile places = shop.file("places.jtbd", PLACE);
            IFile jobs = shop.file("jobs.jtbd", TEXT.replace(PLACE.replace("package retail\n\n", ""), ""));
            JtbdEditor editor = JtbdEditor.open(jobs);
            editor.goTo("Calm \"");
            waitUntil("the page of the job", () -> canvas.heading().equals("Feel at ease"));

            Explorer.select(jobs);
            shop.rename(jobs, "work.jtbd");
            waitUntil("the editor has followed", () -> editor.part().getTitle().equals("work.jtbd"));
            write(places, PLACE.replace("Device repair", "Mending"));
            waitUntil("the page in the other industry", () -> canvas.heading().equals("Feel at ease")
                    && canvas.textInPage("body").contains("Mending"));

            Explorer.select(shop.project());
            shop.rename("store");
            waitUntil("the editor has followed", () -> editor.part().getTitleToolTip().startsWith("store"));
            write(shop.project().getFile("places.jtbd"), PLACE.replace("Device repair", "Patching"));
            waitUntil("the page in the other industry", () -> canvas.heading().equals("Feel at ease")
                    && canvas.textInPage("body").contains("Patching"));
        }
    }

    private static void write(IFile file, String text) throws Exception {
        file.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, false, null);
    }

    @Test
    void the_canvas_begins_at_the_top_of_the_page_and_shows_where_in_it_a_part_stands() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View canvas = View.open(CANVAS)) {
            assumeTrue(canvas.hasBrowser());
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT + ANALYSIS));

            editor.goTo("Prove \"");
            waitUntil("the page of the job", () -> canvas.heading().equals("Prove that nobody looked"));
            waitUntil("its way up is to be seen", () -> Boolean.TRUE.equals(canvas.inPage("scrollY === 0")));

            editor.goTo("minimize");
            waitUntil("the page of the other job", () -> canvas.heading().equals("Sleep"));
            waitUntil("the outcome is on top", () -> Boolean.TRUE.equals(canvas.inPage("scrollY > 0")));
            editor.goTo("Sleep \"");
            waitUntil("the top of its page", () -> Boolean.TRUE.equals(canvas.inPage("scrollY === 0")));
        }
    }

    @Test
    void what_the_cursor_stands_in_is_on_top_in_a_long_page_too() throws Exception {
        String tour = Files.readString(Path.of(System.getProperty("jtbd.examples"), "tour", "tour.jtbd"));
        try (TestProject shop = TestProject.named("shop"); View canvas = View.open(CANVAS)) {
            assumeTrue(canvas.hasBrowser());
            JtbdEditor editor = JtbdEditor.open(shop.file("tour.jtbd", tour));

            editor.goTo("push 4/5 \"Three delays in a week\"");

            waitUntil("the force is on top", () -> canvas.isOnTop("Three delays in a week"));
        }
    }

    @Test
    void the_canvas_becomes_dark_with_the_workbench_and_light_again() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View canvas = View.open(CANVAS)) {
            assumeTrue(canvas.hasBrowser());
            JtbdEditor.open(shop.file("jobs.jtbd", TEXT)).goTo("Prove \"");
            waitUntil("the page of the job", () -> canvas.heading().equals("Prove that nobody looked"));

            Themes.becomeDark();
            waitUntil("the page is dark", () -> "rgb(20, 23, 28)".equals(ground(canvas)));
            assertThat(canvas.heading()).isEqualTo("Prove that nobody looked");

            Themes.becomeLight();
            waitUntil("the page is light", () -> "rgb(252, 251, 248)".equals(ground(canvas)));
        } finally {
            Themes.becomeLight();
        }
    }

    private static Object ground(View canvas) {
        return canvas.inPage("document.body ? getComputedStyle(document.body).backgroundColor : ''");
    }

    @Test
    void a_link_of_a_page_leads_to_another_page() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View canvas = View.open(CANVAS)) {
            assumeTrue(canvas.hasBrowser());
            JtbdEditor editor = JtbdEditor.open(shop.file("jobs.jtbd", TEXT));
            editor.goTo("Prove \"");
            waitUntil("the page of the job", () -> canvas.heading().equals("Prove that nobody looked"));

            Mouse.click(canvas.placeInPage("main a[href*=\"industries\"]"));

            waitUntil("the page of the industry", () -> canvas.heading().equals("Device repair"));
        }
    }

    @Test
    void a_click_into_the_landscape_leads_to_the_text_of_the_job() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View landscape = View.open(LANDSCAPE)) {
            assumeTrue(landscape.hasBrowser());
            shop.file("jobs.jtbd", TEXT);
            waitUntil("the job is in the picture", () -> landscape.textInPage(PROVE).contains("nobody looked"));
            waitUntil("the picture is in sight", () -> Boolean.TRUE.equals(landscape.inPage(
                    "document.getElementById('landscape').getBoundingClientRect().top < innerHeight / 2")));

            Mouse.click(landscape.placeInPage(PROVE));

            waitUntil("the text is open", () -> Workbench.page().getActiveEditor() != null);
            JtbdEditor editor = JtbdEditor.active();
            waitUntil("the cursor is at the job", () -> editor.caret() >= editor.offsetOf("job Prove")
                    && editor.caret() <= editor.offsetOf("\"Prove"));
        }
    }

    @Test
    void a_point_of_the_landscape_leads_to_the_text_of_its_job_and_says_which_it_is() throws Exception {
        try (TestProject shop = TestProject.named("shop"); View landscape = View.open(LANDSCAPE)) {
            assumeTrue(landscape.hasBrowser());
            shop.file("jobs.jtbd", TEXT);
            waitUntil("the job is in the picture", () -> landscape.textInPage(POINT + " title")
                    .startsWith("1 Prove that nobody looked: importance 9, satisfaction 2"));

            Mouse.click(landscape.placeInPage(POINT + " circle"));

            waitUntil("the text is open", () -> Workbench.page().getActiveEditor() != null);
            JtbdEditor editor = JtbdEditor.active();
            waitUntil("the cursor is at the job", () -> editor.caret() >= editor.offsetOf("job Prove")
                    && editor.caret() <= editor.offsetOf("\"Prove"));
        }
    }

    @Test
    void the_perspective_lays_the_views_out() throws Exception {
        String before = inUi(() -> Workbench.page().getPerspective().getId());
        inUi(() -> PlatformUI.getWorkbench().showPerspective("jtbd.dsl.ui.perspective", Workbench.window()));
        try (TestProject shop = TestProject.named("shop")) {
            JtbdEditor.open(shop.file("jobs.jtbd", TEXT)).goTo("Prove \"");
            for (String view : new String[] { JOBS, CANVAS, LANDSCAPE, "org.eclipse.ui.navigator.ProjectExplorer",
                    "org.eclipse.ui.views.ContentOutline", "org.eclipse.ui.views.ProblemView" }) {
                assertThat(inUi(() -> Workbench.page().findViewReference(view))).as(view).isNotNull();
            }
        } finally {
            inUi(() -> PlatformUI.getWorkbench().showPerspective(before, Workbench.window()));
        }
    }
}

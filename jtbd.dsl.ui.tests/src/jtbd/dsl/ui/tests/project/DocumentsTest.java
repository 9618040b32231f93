package jtbd.dsl.ui.tests.project;

import static jtbd.dsl.ui.tests.driver.TestProject.problems;
import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import jtbd.dsl.ui.tests.driver.Dialog;
import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Menus;
import jtbd.dsl.ui.tests.driver.Shots;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Workbench;

@ExtendWith(InWorkbench.class)
class DocumentsTest {

    private static final String FIX = """
            package retail
            job Fix "Fix the screen" functional {
              importance 8/10
              satisfaction 3/10
            }
            """;

    @Test
    void saving_writes_documents_into_the_folder_that_the_settings_name_and_only_what_changed() throws Exception {
        try (TestProject shop = jtbd("shop")) {
            IFile fix = shop.file("fix.jtbd", FIX);
            IFile page = page(shop.project(), "Fix");
            waitUntil("the page of the job is there", page::exists);
            assertThat(shop.project().getFolder("made").isDerived()).isTrue();
            IFile style = firstFile(shop.project().getFolder("made/html/assets"));
            FileTime before = Files.getLastModifiedTime(style.getLocation().toPath());

            JtbdEditor editor = JtbdEditor.open(fix);
            editor.goBehind("Fix the ");
            Keyboard.type("broken ");
            waitUntil("it is typed", () -> editor.document().get().contains("Fix the broken screen"));
            Keyboard.press("ctrl+s");

            waitUntil("the page is made anew", () -> text(page).contains("Fix the broken screen"));
            assertThat(Files.getLastModifiedTime(style.getLocation().toPath())).isEqualTo(before);
        }
    }

    @Test
    void the_menu_writes_them_at_once_in_any_project() throws Exception {
        try (TestProject shop = TestProject.named("shop")) {
            shop.file("jtbd.toml", "[output]\nfolder = \"made\"\n");
            JtbdEditor.open(shop.file("fix.jtbd", FIX));

            Menus.choose("j", "JTBD", "Write Documents");

            waitUntil("the page of the job is there", page(shop.project(), "Fix")::exists);
            waitUntil("all of what was done is told", () -> Stream.of(Workbench.display().getShells())
                    .flatMap(shell -> Dialog.all(shell, Label.class))
                    .anyMatch(words -> words.getText().startsWith("Wrote ") && isSeenAsAWhole(words)));
            Shots.take("written");
        }
    }

    private static boolean isSeenAsAWhole(Label words) {
        Point size = words.getSize();
        int width = (words.getStyle() & SWT.WRAP) == 0 ? SWT.DEFAULT : size.x;
        Point wanted = words.computeSize(width, SWT.DEFAULT);
        return wanted.x <= size.x && wanted.y <= size.y && size.x <= words.getShell().getClientArea().width;
    }

    @Test
    void what_is_not_saved_is_in_no_document() throws Exception {
        try (TestProject shop = jtbd("shop")) {
            IFile other = shop.file("other.jtbd", "package other metric Time");
            IFile fix = shop.file("fix.jtbd", FIX);
            IFile page = page(shop.project(), "Fix");
            waitUntil("the page of the job is there", page::exists);
            JtbdEditor.open(fix).become(FIX.replace("Fix the screen", "Not saved"));

            JtbdEditor saved = JtbdEditor.open(other);
            saved.become("package other metric Duration");
            Keyboard.press("ctrl+s");

            waitUntil("the documents know what was saved",
                    () -> text(shop.project().getFile("made/csv/metrics.csv")).contains("Duration"));
            assertThat(text(page)).contains("Fix the screen").doesNotContain("Not saved");
        }
    }

    @Test
    void with_errors_documents_stay_as_they_were_and_a_problem_says_so() throws Exception {
        try (TestProject shop = jtbd("shop")) {
            IFile fix = shop.file("fix.jtbd", FIX);
            IFile page = page(shop.project(), "Fix");
            waitUntil("the page of the job is there", page::exists);
            String before = text(page);

            JtbdEditor editor = JtbdEditor.open(fix);
            editor.become(FIX.replace("importance 8/10", "measured by Lost"));
            Keyboard.press("ctrl+s");
            waitUntil("the user is told", () -> told(shop.project()).startsWith(
                    "Documents not written: fix.jtbd, line 3: There is no metric 'Lost'"));
            assertThat(text(page)).isEqualTo(before);

            editor.become(FIX);
            editor.focus();
            Keyboard.press("ctrl+s");
            waitUntil("all is well again", () -> told(shop.project()).isEmpty());
        }
    }

    @Test
    void documents_of_a_project_have_what_it_refers_to_in_another_and_follow_it() throws Exception {
        try (TestProject shop = jtbd("shop"); TestProject bakery = jtbd("bakery")) {
            IFile fix = shop.file("fix.jtbd", FIX);
            bakery.file("rival.jtbd", """
                    package bakery
                    import retail.*
                    competitor Rival "Repair shop next door" direct {
                      hired for Fix 4/10 because "it is near"
                    }
                    """);
            IFile page = page(bakery.project(), "Fix");
            waitUntil("the page of the job knows who else is hired",
                    () -> text(page).contains("Repair shop next door"));

            JtbdEditor editor = JtbdEditor.open(fix);
            editor.become(FIX.replace("job Fix", "job Mend"));
            Keyboard.press("ctrl+s");
            waitUntil("what is lacking now is told with its place", () -> told(bakery.project())
                    .startsWith("Documents not written: rival.jtbd, line 4: There is no job 'Fix'"));

            editor.become(FIX.replace("Fix the screen", "Fix the broken screen"));
            editor.focus();
            Keyboard.press("ctrl+s");
            waitUntil("the page is made anew", () -> text(page).contains("Fix the broken screen"));
            waitUntil("all is well again", () -> told(bakery.project()).isEmpty());

            editor.become(FIX);
            editor.focus();
            Keyboard.press("ctrl+s");
            waitUntil("the page follows again", () -> !text(page).contains("broken"));
        }
    }

    @Test
    void a_page_goes_with_its_job_and_cleaning_takes_all_that_was_written() throws Exception {
        try (TestProject shop = jtbd("shop")) {
            IFile fix = shop.file("fix.jtbd", FIX);
            waitUntil("the page of the job is there", page(shop.project(), "Fix")::exists);

            JtbdEditor editor = JtbdEditor.open(fix);
            editor.become(FIX.replace("job Fix", "job Mend"));
            Keyboard.press("ctrl+s");
            waitUntil("there is the other page", page(shop.project(), "Mend")::exists);
            waitUntil("the page is gone", () -> !page(shop.project(), "Fix").exists());

            shop.file("made/mine.txt", "mine");
            shop.project().build(IncrementalProjectBuilder.CLEAN_BUILD, null);
            waitUntil("nothing is left but what others put there", () -> members(shop.project().getFolder("made"))
                    .equals("mine.txt"));
        }
    }

    @Test
    void documents_move_with_the_folder_that_the_settings_name() throws Exception {
        try (TestProject shop = jtbd("shop")) {
            shop.file("fix.jtbd", FIX);
            waitUntil("the page of the job is there", page(shop.project(), "Fix")::exists);

            shop.project().getFile("jtbd.toml").setContents(new ByteArrayInputStream(
                    "[output]\nfolder = \"elsewhere\"\n".getBytes(StandardCharsets.UTF_8)), true, true, null);

            waitUntil("they are elsewhere", shop.project().getFile("elsewhere/html/jobs/retail.Fix.html")::exists);
            waitUntil("nothing is left where they were", () -> !shop.project().getFolder("made").exists());
        }
    }

    @Test
    void closed_files_have_their_problems_too() throws Exception {
        try (TestProject shop = jtbd("shop")) {
            IFile fix = shop.file("fix.jtbd", FIX.replace("importance 8/10", "measured by Lost"));

            waitUntil("the unknown metric is told", () -> problems(fix).toString().contains("There is no metric"));
        }
    }

    private static TestProject jtbd(String name) throws CoreException {
        TestProject project = TestProject.withNature(name);
        project.file("jtbd.toml", "[output]\nfolder = \"made\"\nformats = [\"html\", \"csv\"]\n");
        return project;
    }

    private static IFile page(IProject project, String job) {
        return project.getFile("made/html/jobs/retail." + job + ".html");
    }

    private static IFile firstFile(IFolder folder) {
        waitUntil("there are assets", folder::exists);
        return inUi(() -> (IFile) folder.members()[0]);
    }

    private static String text(IFile file) {
        try {
            return file.getLocation() == null || !file.getLocation().toFile().exists() ? ""
                    : Files.readString(file.getLocation().toPath());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String members(IFolder folder) {
        return String.join(" ", folder.getLocation().toFile().list());
    }

    private static String told(IProject project) {
        try {
            IMarker[] told = project.findMarkers("jtbd.dsl.ui.documents", true, IResource.DEPTH_INFINITE);
            return told.length == 0 ? "" : told[0].getAttribute(IMarker.MESSAGE, "");
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}

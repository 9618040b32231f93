package jtbd.dsl.ui.tests.tour;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitUntil;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import jtbd.dsl.ui.tests.driver.InWorkbench;
import jtbd.dsl.ui.tests.driver.JtbdEditor;
import jtbd.dsl.ui.tests.driver.Keyboard;
import jtbd.dsl.ui.tests.driver.Mouse;
import jtbd.dsl.ui.tests.driver.Screen;
import jtbd.dsl.ui.tests.driver.ShownMinings;
import jtbd.dsl.ui.tests.driver.TestProject;
import jtbd.dsl.ui.tests.driver.Themes;
import jtbd.dsl.ui.tests.driver.View;
import jtbd.dsl.ui.tests.driver.Workbench;

/** The workbench with the repair shop of the examples, where each scene of the tour is played in light and in dark. */
final class Stage implements BeforeEachCallback, AfterEachCallback {

    static final Path EXAMPLES = Path.of(System.getProperty("jtbd.examples"));

    private static final Path PICTURES = EXAMPLES.resolveSibling("docs").resolve("images").resolve("eclipse");
    private static final String PERSPECTIVE = "jtbd.dsl.ui.perspective";

    private final InWorkbench workbench = new InWorkbench();
    private String before;
    private TestProject shop;
    private JtbdEditor jobs;
    private View canvas;
    private String theme;

    /** A part of a scene. */
    @FunctionalInterface
    interface Step {

        Step NOTHING = () -> {
        };
        Step ESCAPE = () -> Keyboard.press("Escape");

        void go() throws Exception;
    }

    TestProject shop() {
        return shop;
    }

    /** The text that is in front when a scene begins, with the cursor at its first job. */
    JtbdEditor jobs() {
        return jobs;
    }

    /** The canvas beside the text. */
    View canvas() {
        return canvas;
    }

    @Override
    public void beforeEach(ExtensionContext scene) throws Exception {
        workbench.beforeEach(scene);
        set();
    }

    /** Makes it ready for a scene. */
    void set() throws Exception {
        InstanceScope.INSTANCE.getNode("jtbd.dsl.ui").putBoolean("minings.lenses", true);
        InstanceScope.INSTANCE.getNode("jtbd.dsl.ui").putBoolean("minings.hints", true);
        before = inUi(() -> Workbench.page().getPerspective().getId());
        inUi(() -> PlatformUI.getWorkbench().showPerspective(PERSPECTIVE, Workbench.window()));
        inUi(() -> {
            Workbench.page().resetPerspective();
            return null;
        });
        shop = TestProject.named("repair");
        try (Stream<Path> files = Files.list(EXAMPLES.resolve("repair"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".jtbd")).sorted().toList()) {
                shop.file(file.getFileName().toString(), Files.readString(file));
            }
        }
        jobs = JtbdEditor.open(shop.project().getFile("jobs.jtbd"));
        jobs.goTo("ProveCustody");
        waitUntil("the words have their colours", () -> jobs.widget().getStyleRangeAtOffset(jobs.document().get()
                .indexOf("job ProveCustody")) != null);
        ShownMinings minings = new ShownMinings(jobs);
        waitUntil("the lenses are there",
                () -> minings.words().stream().anyMatch(lens -> lens.startsWith("opportunity 16")));
    }

    @Override
    public void afterEach(ExtensionContext scene) throws Exception {
        try {
            workbench.afterEach(scene);
        } finally {
            Themes.becomeLight();
            shop.close();
            inUi(() -> PlatformUI.getWorkbench().showPerspective(before, Workbench.window()));
        }
    }

    /** Plays a scene in both themes, and keeps a picture of it between its start and its end. */
    void play(String name, Step start, Step end) throws Exception {
        for (String theme : List.of("light", "dark")) {
            playIn(theme, name, start, end);
        }
    }

    /** Plays a scene in one theme. */
    void playIn(String theme, String name, Step start, Step end) throws Exception {
        this.theme = theme;
        if (theme.equals("dark")) {
            Themes.becomeDark();
        } else {
            Themes.becomeLight();
        }
        Mouse.moveAside();
        showTheFirstJob();
        start.go();
        Screen.shootStill(PICTURES.resolve(name + "-" + theme + ".png"));
        end.go();
        waitUntil("dialogs are closed", () -> Stream.of(Workbench.display().getShells())
                .noneMatch(shell -> shell != Workbench.window().getShell() && shell.isVisible()
                        && !shell.getText().isEmpty()));
    }

    /** Waits until the canvas shows the page with the heading in the theme of the scene. */
    void awaitCanvas(String heading) {
        if (canvas.hasBrowser()) {
            waitUntil("the page '" + heading + "' in " + theme, () -> canvas.heading().startsWith(heading)
                    && theme.equals(canvas.inPage("document.documentElement.dataset.theme")));
        }
    }

    /** The canvas takes the colours of the theme with its next page, and is not to show another one late. */
    private void showTheFirstJob() {
        canvas = View.open("jtbd.dsl.ui.views.canvas");
        jobs.goTo("package");
        awaitCanvas("Jobs to be done");
        jobs.goTo("ProveCustody");
        awaitCanvas("Prove custody");
    }
}

package jtbd.install.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site installs into an Eclipse, which is then started and used. */
class InstallTest {

    private static final String FEATURE = "jtbd.feature.feature.group";
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path RESULTS = Path.of("target", "results").toAbsolutePath();

    @TempDir
    private Path folder;

    private String display;

    @BeforeEach
    void a_display_is_there() throws IOException {
        Properties properties = new Properties();
        try (var file = Files.newInputStream(Path.of(System.getProperty("jtbd.display.properties")))) {
            properties.load(file);
        }
        display = properties.getProperty("jtbd.display");
        assumeTrue(display != null, "Xvfb, openbox or xdotool is missing: nothing can be shown");
    }

    @Test
    void into_a_bare_eclipse_of_2024_09() throws Exception {
        Installation eclipse = Installation.copyOf(Clone.BARE.resolve("products"), THIS_JAVA, folder);
        eclipse.install(List.of(Clone.SITE), List.of(FEATURE));

        assertWorks(eclipse.use(RESULTS.resolve("bare"), display));
    }

    @Test
    void into_the_newest_platform() throws Exception {
        Optional<Path> java = LaterJava.find();
        assumeTrue(java.isPresent(), "There is no JDK 21 or later for the newest platform: set JAVA_HOME_25");
        buildNewest(java.get());
        Installation eclipse = Installation.copyOf(Clone.NEWEST.resolve("products"), java.get(), folder);
        eclipse.install(List.of(Clone.SITE, Clone.BARE.resolve("repository")), List.of(FEATURE, "jtbd.smoke"));

        Report report = eclipse.use(RESULTS.resolve("newest"), display);

        assertWorks(report);
        assertThat(report.of("platform")).isGreaterThan("3.135");
    }

    @Test
    void the_ready_made_eclipse_opens_the_examples_and_takes_more_from_the_web() throws Exception {
        Installation eclipse = Installation.copyOf(Clone.READY_MADE.resolve("products"), THIS_JAVA, folder);
        try (WebSite site = new WebSite(Clone.BARE.resolve("repository"))) {
            eclipse.installByItself(site.address(), "jtbd.smoke");
        }

        Report report = eclipse.use(RESULTS.resolve("ready-made"), display);

        assertWorks(report);
        assertThat(report.of("title")).isEqualTo("workspace - tour/tour.jtbd - JTBD as code");
        assertThat(report.of("perspective")).isEqualTo("Jobs to be done");
        assertThat(report.of("views")).contains("Cheat Sheets", "Job Canvas", "Jobs", "Opportunity Landscape");
        assertThat(report.of("help")).isEqualTo("Job");
    }

    /** The editor is the right one, it knows the language, and nothing went wrong. */
    private static void assertWorks(Report report) {
        assertThat(report.errors()).isEmpty();
        assertThat(report.of("editor")).isEqualTo("org.eclipse.ui.genericeditor.GenericEditor");
        assertThat(report.of("finding")).isNotBlank();
        assertThat(report.of("proposals")).contains("importance");
    }

    private static void buildNewest(Path java) throws IOException, InterruptedException {
        Path log = Path.of("target", "newest.log");
        ProcessBuilder maven = new ProcessBuilder(Clone.file("mvnw").toString(), "-B", "-ntp", "-f",
                Clone.file("releng/newest/pom.xml").toString(), "package").redirectErrorStream(true)
                .redirectOutput(log.toFile());
        maven.environment().put("JAVA_HOME", java.getParent().getParent().toString());
        assertThat(maven.start().waitFor()).as("what stands in " + log).isZero();
    }
}

package jtbd.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the start of the ready-made Eclipse until it is closed, with a program in its place that ends as it would. */
class EclipseRunTest {

    private static final List<String> SOURCES = List.of("pom.xml", "jtbd.dsl/src", "jtbd.workspace/src",
            "jtbd.dsl.ide/src", "jtbd.dsl.ui", "jtbd.eclipse", "examples", "docs", "releng/feature", "releng/product",
            "releng/target");
    private static final String PRODUCTS = "releng/product/target/products/jtbd.ide/plugins";

    @TempDir
    private Path clone;

    private String workspace;

    @BeforeEach
    void a_clone_where_eclipse_is_built() throws IOException {
        workspace = clone.resolve("workspace").toString();
        for (String source : SOURCES) {
            Files.createDirectories(clone.resolve(source));
        }
        Files.createDirectories(clone.resolve(PRODUCTS));
        program(clone.resolve(PRODUCTS).resolve("org.eclipse.equinox.launcher_1.jar"));
        Files.createFile(clone.resolve("releng/product/target/complete"));
    }

    @Test
    void a_restart_comes_back_to_the_same_workspace() throws Exception {
        assertThat(run("24 -data file:" + workspace + "/", "23", "24", "0")).isZero();
        assertThat(starts()).containsExactly(workspace, workspace + "/", workspace + "/", workspace + "/");
    }

    @Test
    void another_workspace_that_was_chosen_is_the_next_one() throws Exception {
        assertThat(run("24 -data /another -showsplash", "23", "0")).isZero();
        assertThat(starts()).containsExactly(workspace, "/another", "/another");
    }

    @Test
    void it_comes_back_after_a_build_that_took_what_was_built_away() throws Exception {
        assertThat(run("23 build-beside", "0")).isZero();
        assertThat(starts()).hasSize(2);
    }

    @Test
    void a_failure_is_told_with_the_place_of_what_was_said() throws Exception {
        assertThat(run("13")).isEqualTo(2);
        assertThat(Files.readString(clone.resolve("err"))).contains("jtbd: Eclipse ended with a failure (13).",
                "eclipse.log");
    }

    @Test
    void the_one_that_is_given_away_comes_back_as_well() throws Exception {
        Files.copy(Path.of("../releng/product/start/start.sh"), clone.resolve("start.sh"));
        Files.createDirectories(clone.resolve("plugins"));
        program(clone.resolve("plugins/org.eclipse.equinox.launcher_1.jar"));
        Files.write(clone.resolve("script"), List.of("23", "24 -data file:/another/", "0"));
        ProcessBuilder call = new ProcessBuilder("sh", clone.resolve("start.sh").toString(), workspace);
        call.environment().put("JTBD_PRETENDED", clone.toString());

        assertThat(call.start().waitFor()).isZero();
        assertThat(starts()).containsExactly(workspace, workspace, "/another/");
    }

    private int run(String... script) throws IOException, InterruptedException {
        Files.write(clone.resolve("script"), List.of(script));
        ProcessBuilder call = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), "-Djtbd.home=" + clone, "jtbd.cli.Jtbd", "eclipse",
                workspace).redirectError(clone.resolve("err").toFile());
        call.environment().put("DISPLAY", ":0");
        call.environment().put("JTBD_PRETENDED", clone.toString());
        return call.start().waitFor();
    }

    private List<String> starts() throws IOException {
        return Files.readAllLines(clone.resolve("starts"));
    }

    private static void program(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, PretendedEclipse.class.getName());
        String name = PretendedEclipse.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file, manifest);
                InputStream content = PretendedEclipse.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new JarEntry(name));
            content.transferTo(out);
        }
    }
}

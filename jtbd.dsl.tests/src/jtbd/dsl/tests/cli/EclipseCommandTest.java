package jtbd.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads for whom the ready-made Eclipse cannot start. */
class EclipseCommandTest {

    @TempDir
    private Path folder;

    @Test
    void outside_of_a_clone_it_says_where_to_call_it() {
        Call call = Call.of("eclipse", folder);

        assertThat(call.status()).isEqualTo(2);
        assertThat(call.err()).startsWith("jtbd: the ready-made Eclipse is built from a clone of the repository: "
                + "call `./jtbd eclipse` there.");
    }

    @Test
    void without_a_display_it_says_so_before_anything_is_built() throws Exception {
        assertThat(callFromClone("", folder.toString())).isEqualTo("jtbd: there is no display to show Eclipse on. "
                + "Call this from a terminal of a desktop, or over `ssh -X`\n");
    }

    @Test
    void a_workspace_that_cannot_be_made_is_named() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(callFromClone(":0", file.toString())).isEqualTo("jtbd: " + file + ": is a file, not a folder\n");
    }

    private String callFromClone(String display, String... arguments) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path"),
                "-Djtbd.home=" + folder, "jtbd.cli.Jtbd", "eclipse"));
        command.addAll(List.of(arguments));
        ProcessBuilder call = new ProcessBuilder(command).redirectErrorStream(true);
        call.environment().remove("WAYLAND_DISPLAY");
        call.environment().put("DISPLAY", display);
        Process process = call.start();
        String said = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor()).isEqualTo(2);
        return said;
    }
}

package jtbd.dsl.tests.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import jtbd.dsl.tests.ide.RawClient;

/** The language server as a process of its own. */
@Timeout(120)
class LspCommandTest {

    @Test
    void an_editor_that_says_goodbye_is_served_to_a_good_end() throws Exception {
        Process server = server("lsp", "--stdio");
        RawClient editor = new RawClient(server.getOutputStream(), server.getInputStream());

        assertThat(editor.ask(RawClient.INITIALIZE.formatted(ProcessHandle.current().pid())).has("result")).isTrue();
        editor.ask(RawClient.SHUTDOWN);
        editor.send(RawClient.EXIT);

        assertThat(status(server)).isZero();
        assertThat(server.getInputStream().readAllBytes()).isEmpty();
    }

    @Test
    void an_editor_that_goes_away_leaves_a_status_that_tells() throws Exception {
        Process server = server("lsp");
        server.getOutputStream().close();

        assertThat(status(server)).isEqualTo(1);
    }

    private static Process server(String... arguments) throws IOException {
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "jtbd.cli.Jtbd");
        process.command().addAll(List.of(arguments));
        return process.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static int status(Process server) throws InterruptedException {
        assertThat(server.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return server.exitValue();
    }
}

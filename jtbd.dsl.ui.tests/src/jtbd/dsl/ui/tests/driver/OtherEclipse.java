package jtbd.dsl.ui.tests.driver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;

/** An Eclipse of the same parts in a process of its own, with a workspace that outlives it. */
public final class OtherEclipse {

    private static final long PATIENCE_MINUTES = 5;
    private static final Pattern ERROR = Pattern.compile("^!ENTRY \\S+ 4 ", Pattern.MULTILINE);

    private final Path folder;

    public OtherEclipse(Path folder) {
        this.folder = folder;
    }

    /** Starts it for the session and waits for its end; fails where that fails, or there is an error in the log. */
    public void run(Class<? extends Session> session) throws IOException, InterruptedException {
        run(session, List.of(), List.of());
    }

    /** The same by another program, with more properties. */
    public void run(Class<? extends Session> session, List<String> by, List<String> properties)
            throws IOException, InterruptedException {
        Path result = folder.resolve(session.getSimpleName() + ".txt");
        List<String> call = new ArrayList<>(by);
        call.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-D" + StartedSession.SESSION + "=" + session.getName(), "-D" + StartedSession.RESULT + "=" + result));
        Stream.of("jtbd.patience", "jtbd.examples").filter(known -> System.getProperty(known) != null)
                .forEach(known -> call.add("-D" + known + "=" + System.getProperty(known)));
        call.addAll(properties);
        call.addAll(List.of("-jar", System.getProperty("java.class.path"), "-configuration",
                configuration().toString(), "-data", folder.resolve("workspace").toString(), "-application",
                "org.eclipse.ui.ide.workbench"));
        start(call);
        assertThat(result).as(this::log).exists();
        assertThat(read(result)).as(this::log).isEqualTo(StartedSession.DONE);
        assertThat(log()).doesNotContainPattern(ERROR);
    }

    private void start(List<String> call) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as(() -> "it ends; it said: " + read(said) + log()).isTrue();
        assertThat(process.exitValue()).as(() -> read(said) + log()).isZero();
    }

    /** The same bundles as this Eclipse has. */
    private Path configuration() throws IOException {
        Path configuration = folder.resolve("configuration");
        Files.createDirectories(configuration);
        Files.copy(Path.of(Platform.getConfigurationLocation().getURL().getPath(), "config.ini"),
                configuration.resolve("config.ini"), StandardCopyOption.REPLACE_EXISTING);
        return configuration;
    }

    private String log() {
        Path log = folder.resolve("workspace/.metadata/.log");
        return Files.exists(log) ? read(log) : "";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file + " cannot be read", e);
        }
    }
}

package jtbd.install.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An Eclipse on disk that things are installed into and that is used. */
final class Installation {

    private static final String TYCHO = System.getProperty("tycho.version");

    private final Path folder;
    private final Path java;

    private Installation(Path folder, Path java) {
        this.folder = folder;
        this.java = java;
    }

    /** A copy of the product that a build has put together, run by this Java. */
    static Installation copyOf(Path products, Path java, Path folder) throws IOException {
        Path product = launcherIn(products).getParent().getParent();
        try (Stream<Path> files = Files.walk(product)) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(product.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                if (!Files.isDirectory(file)) {
                    Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return new Installation(folder, java);
    }

    /** Installs as "Help › Install New Software" does: through the director of p2. */
    void install(List<Path> repositories, List<String> units) throws IOException, InterruptedException {
        Path elsewhere = Files.createTempDirectory("director");
        run(elsewhere, Map.of("JAVA_HOME", java.getParent().getParent().toString()),
                Clone.file("mvnw").toString(), "-B", "-q",
                "org.eclipse.tycho:tycho-p2-director-plugin:" + TYCHO + ":director",
                "-Ddestination=" + folder,
                "-Drepositories=" + repositories.stream().map(Path::toUri).map(Object::toString)
                        .collect(Collectors.joining(",")),
                "-DinstallIUs=" + String.join(",", units), "-Dprofile=DefaultProfile",
                "-Dp2os=linux", "-Dp2ws=gtk", "-Dp2arch=" + architecture());
    }

    /** Has it install into itself from a site of the web. */
    void installByItself(URI site, String unit) throws IOException, InterruptedException {
        // p2 asks every site by https otherwise, which this one on the machine itself does not answer
        run(folder, Map.of(), java.toString(), "-Dp2.httpRule=allow", "-jar", launcherIn(folder).toString(),
                "-nosplash", "-consoleLog", "-application", "org.eclipse.equinox.p2.director", "-repository",
                site.toString(), "-installIU", unit);
    }

    /** Starts it with a new workspace, has it used, and answers with what there was to see. */
    Report use(Path results, String display, String... options) throws IOException, InterruptedException {
        Files.createDirectories(results);
        List<String> call = new ArrayList<>(List.of(java.toString(), "-Djtbd.smoke=" + results));
        call.addAll(List.of(options));
        call.addAll(List.of("-jar", launcherIn(folder).toString(), "-nosplash", "-data",
                folder.resolve("workspace").toString()));
        run(folder, Map.of("DISPLAY", display, "GDK_BACKEND", "x11"), call.toArray(String[]::new));
        return new Report(Files.readAllLines(results.resolve("report.txt")));
    }

    private static void run(Path folder, Map<String, String> environment, String... call)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile("said", ".txt");
        ProcessBuilder process = new ProcessBuilder(call).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(said.toFile());
        process.environment().putAll(environment);
        assertThat(process.start().waitFor()).as(() -> read(said)).isZero();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Path launcherIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst().orElseThrow(() -> new AssertionError("There is no Eclipse in " + folder));
        }
    }

    private static String architecture() {
        return System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
    }
}

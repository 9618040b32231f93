package jtbd.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jtbd.workspace.WrongCall;

/** The Eclipse that a clone of the repository puts together from parts of Maven Central and its own plug-in. */
final class ReadyMadeEclipse {

    /** The property that names the folder of the clone. */
    private static final String HOME = "jtbd.home";

    private static final List<String> SOURCES = List.of("pom.xml", "jtbd.dsl/src", "jtbd.workspace/src",
            "jtbd.dsl.ide/src", "jtbd.dsl.ui", "jtbd.eclipse", "examples", "docs", "releng/feature", "releng/product",
            "releng/target");
    /** What goes into it; whatever these need is built as well. */
    private static final String MODULES = "releng/feature,jtbd.eclipse,releng/product";
    private static final int MOST_ERRORS = 20;

    private final Path home;
    private final Path product;
    /** The build of the product makes it when all else is there. */
    private final Path complete;

    private ReadyMadeEclipse(Path home) {
        this.home = home;
        this.product = home.resolve("releng/product/target");
        this.complete = product.resolve("complete");
    }

    static ReadyMadeEclipse ofThisClone() throws WrongCall {
        String home = System.getProperty(HOME);
        if (home == null) {
            throw new WrongCall("the ready-made Eclipse is built from a clone of the repository: call `./jtbd eclipse` "
                    + "there. To install into an Eclipse that you have, see docs/eclipse.md");
        }
        return new ReadyMadeEclipse(Path.of(home));
    }

    /** Builds what is missing or older than its sources. */
    void build(Console console) throws IOException, InterruptedException, WrongCall {
        if (!isBuilt()) {
            say(console, "Building Eclipse (the first time takes some minutes) …");
            Path log = product.resolve("build.log");
            Files.createDirectories(product);
            if (runMaven(log, console) != 0) {
                errors(log).forEach(line -> say(console, line));
                throw new WrongCall("the build of Eclipse failed; all of it stands in " + log);
            }
            refuseWithoutProgram();
        }
    }

    /** Runs it until it is closed. */
    void run(Path workspace) throws IOException, InterruptedException, WrongCall {
        Path folder = home.resolve(".ready-made-eclipse");
        try (RunningCopy copy = RunningCopy.of(folder, product.resolve("products"),
                Files.getLastModifiedTime(complete))) {
            new EclipseRun(launcher(copy.files()).orElseThrow(), folder.resolve("eclipse.log")).untilClosed(workspace);
        }
    }

    private void refuseWithoutProgram() throws IOException, WrongCall {
        if (!Files.exists(complete) || launcher(product.resolve("products")).isEmpty()) {
            throw new WrongCall("the build of Eclipse left no program for this system in " + product);
        }
    }

    private boolean isBuilt() throws IOException {
        if (!Files.exists(complete) || launcher(product.resolve("products")).isEmpty()) {
            return false;
        }
        FileTime built = Files.getLastModifiedTime(complete);
        for (String source : SOURCES) {
            if (hasNewer(home.resolve(source), built)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasNewer(Path source, FileTime built) throws IOException {
        try (Stream<Path> files = Files.find(source, Integer.MAX_VALUE, (file, is) -> is.isRegularFile()
                && is.lastModifiedTime().compareTo(built) > 0)) {
            return files.map(source::relativize).map(Path::toString)
                    .anyMatch(file -> !file.startsWith("target") && !file.contains("/target/"));
        }
    }

    private int runMaven(Path log, Console console) throws IOException, InterruptedException {
        Process maven = new ProcessBuilder(home.resolve("mvnw").toString(), "-B", "-f",
                home.resolve("pom.xml").toString(), "-pl", MODULES, "-am", "package", "-DskipTests")
                .redirectErrorStream(true).start();
        try (BufferedReader said = maven.inputReader(); var kept = Files.newBufferedWriter(log)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                kept.write(line + "\n");
                if (line.startsWith("[INFO] Building JTBD")) {
                    say(console, "  " + line.substring("[INFO] Building ".length()).replaceAll(" 0\\.\\S+ +", "  "));
                }
            }
        }
        return maven.waitFor();
    }

    private static List<String> errors(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith("[ERROR]")).limit(MOST_ERRORS).toList();
        }
    }

    private static Optional<Path> launcher(Path products) throws IOException {
        if (!Files.exists(products)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(products)) {
            return files.filter(file -> file.getFileName().toString().startsWith("org.eclipse.equinox.launcher_"))
                    .findFirst();
        }
    }

    private static void say(Console console, String line) {
        console.err().print(line + "\n");
        console.err().flush();
    }
}

package jtbd.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import jtbd.workspace.WrongCall;

/** Eclipse from its start until somebody closes it, over all restarts between. */
final class EclipseRun {

    /** What Eclipse ends with to be started again, as it was or as it says. */
    private static final int AGAIN = 23;
    private static final int AGAIN_AS_SAID = 24;
    private static final String WORKSPACE = "-data";

    private final Path launcher;
    private final Path log;

    EclipseRun(Path launcher, Path log) {
        this.launcher = launcher;
        this.log = log;
    }

    void untilClosed(Path first) throws IOException, InterruptedException, WrongCall {
        String workspace = first.toString();
        int end = start(workspace);
        while (end == AGAIN || end == AGAIN_AS_SAID) {
            workspace = end == AGAIN ? workspace : said(workspace);
            end = start(workspace);
        }
        if (end != 0) {
            throw new WrongCall("Eclipse ended with a failure (" + end + "). What it said stands in " + log + " and "
                    + Path.of(workspace).resolve(".metadata/.log"));
        }
    }

    private int start(String workspace) throws IOException, InterruptedException {
        List<String> call = new ArrayList<>();
        call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (System.getProperty("os.name").startsWith("Mac")) {
            call.add("-XstartOnFirstThread");
        }
        call.addAll(List.of("-Xmx2g", "-jar", launcher.toString(), "-nosplash", WORKSPACE, workspace));
        return new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
    }

    /** Without its native program Eclipse prints how it wants to be started: an option a line, then its values. */
    private String said(String before) throws IOException {
        List<String> lines = new String(Files.readAllBytes(log), Charset.forName(System.getProperty("native.encoding")))
                .lines().toList();
        int option = lines.lastIndexOf(WORKSPACE);
        return option < 0 || option + 1 == lines.size() ? before : withoutScheme(lines.get(option + 1));
    }

    private static String withoutScheme(String place) {
        return place.startsWith("file:") ? place.substring("file:".length()) : place;
    }
}

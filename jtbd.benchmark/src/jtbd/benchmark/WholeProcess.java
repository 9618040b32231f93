package jtbd.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A command that is measured from outside, from its start to its end.
 *
 * @param environment what is set for it beyond what is set already
 */
record WholeProcess(List<String> command, Map<String, String> environment) {

    private static final Pattern MINUTES = Pattern.compile("(\\d+)m([\\d.]+)s");

    static WholeProcess of(String... command) {
        return new WholeProcess(List.of(command), Map.of());
    }

    static WholeProcess java(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xshare:auto", "-cp", System.getProperty("java.class.path"), program));
        command.addAll(List.of(arguments));
        return new WholeProcess(command, Map.of());
    }

    WholeProcess with(String variable, String value) {
        return new WholeProcess(command, Map.of(variable, value));
    }

    /** Runs it once. */
    Cost run() throws IOException, InterruptedException {
        Path times = Files.createTempFile("times", ".txt");
        // The shell knows the processor time of its children; Java does not once they have ended.
        List<String> timed = new ArrayList<>(List.of("sh", "-c",
                "t=$1; shift; \"$@\" >/dev/null 2>&1; s=$?; times >\"$t\"; exit $s", "sh", times.toString()));
        timed.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(timed);
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        int status = builder.start().waitFor();
        double wall = (System.nanoTime() - start) / 1e9;
        List<String> lines = Files.readAllLines(times);
        Files.delete(times);
        return new Cost(wall, lines.size() < 2 ? Double.NaN : seconds(lines.get(1)), status);
    }

    private static double seconds(String times) {
        return MINUTES.matcher(times).results().mapToDouble(time ->
                60 * Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2))).sum();
    }

    /** What one run took, in seconds; the processor time is not a number where the run was killed with its shell. */
    record Cost(double wall, double cpu, int status) {
    }
}

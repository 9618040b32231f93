package jtbd.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;

import jtbd.dsl.settings.Settings;
import jtbd.workspace.Progress;
import jtbd.workspace.files.Sources;
import jtbd.workspace.loading.WorkspaceLoading;

/**
 * Measures the language server over its streams, with 1,000 files of 50 jobs, and prints the table.
 *
 * <p>Arguments: the program, a scratch folder, then {@code --quick}; {@code --index} reads the workspace once and ends.
 */
public final class EditorBenchmark {

    private static final int FILES = 1_000;
    private static final int JOBS_OF_A_FILE = 50;

    /** Forty words a minute without a pause: more than anybody writes in an hour. */
    private static final int KEYS_OF_A_MINUTE = 200;
    private static final int MINUTES = 60;
    private static final String EDITED = "file500.jtbd";
    private static final int REBUILT = 300;

    /** What only the whole workspace shows, found once in each file, so that the last one told ends the first check. */
    private static final String UNUSED = "metric.unused-metric";
    private static final String SPARE = """
            metric Spare%s "Parts that are left over" {
              unit %%
              baseline 40 %%
              target > 85 %% by 2027-06-30
              measured 2026-03-31 = 45 %%
            }
            """;

    private static final String TYPED = """

            metric Slow "Time until the bicycle is ready again" {
              unit "h"
              target < 2 "h" by 2027-06-30
            }""".indent(2).stripTrailing();

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final String program;
    private final Path folder;
    private final boolean quick;

    private EditorBenchmark(List<String> arguments) {
        program = arguments.get(0);
        folder = Path.of(arguments.get(1)).toAbsolutePath().resolve("editor");
        quick = arguments.contains("--quick");
    }

    public static void main(String[] arguments) throws Exception {
        EditorBenchmark benchmark = new EditorBenchmark(List.of(arguments));
        if (List.of(arguments).contains("--index")) {
            benchmark.index();
        } else {
            benchmark.measureAll();
        }
        System.exit(0);
    }

    private void measureAll() throws Exception {
        Scratch.delete(folder);
        new SyntheticWorkspace(FILES * JOBS_OF_A_FILE, FILES, FILES).writeTo(folder);
        for (int file = 0; file < FILES; file++) {
            Files.writeString(file(file), SPARE.formatted(file), StandardOpenOption.APPEND);
        }
        out.println(Figure.HEAD);
        indexing();
        EditorSession session = EditorSession.inThisProcess(folder, UNUSED);
        session.awaitFindingsIn(FILES);
        String text = Files.readString(folder.resolve(EDITED));
        session.open(EDITED, text);
        edits(session, text);
        typing(session, text);
        completion(session, text);
        page(session, text);
        rebuild(session);
        memory(session, text);
    }

    private Path file(int number) {
        return folder.resolve("file" + number + ".jtbd");
    }

    /** Starts the server as editors do, and waits until it has told what is wrong with each file. */
    private void index() throws Exception {
        Process server = new ProcessBuilder(program, "lsp").redirectError(ProcessBuilder.Redirect.INHERIT).start();
        EditorSession.with(server, folder, UNUSED).awaitFindingsIn(FILES);
        server.destroy();
        server.waitFor();
    }

    private void indexing() throws IOException, InterruptedException {
        Interleaved runs = Interleaved.run(quick ? 3 : 5,
                WholeProcess.java(EditorBenchmark.class.getName(), program, folder.getParent().toString(), "--index"),
                WholeProcess.of(program, "check", folder.toString()));
        report(new Figure("first indexing / check, whole processes", "%.2f s".formatted(runs.wall(0)),
                "check %.2f s".formatted(runs.wall(1)), runs.wallRatio(0, 1), true, 1.5, 1.0));
    }

    private void edits(EditorSession session, String text) throws InterruptedException {
        int keys = quick ? 200 : 1_000;
        double[] times = new double[keys];
        double[] unknown = new double[keys / 2];
        for (int warm = 0; warm < 2; warm++) {
            for (int key = 0; key < keys; key++) {
                times[key] = session.untilFindings(EDITED, misspelling(text, key % 2 == 0));
                unknown[key / 2] = key % 2 == 0 ? times[key] : unknown[key / 2];
            }
        }
        milliseconds("an edit to its findings, median / 20 ms", quantile(times, 0.5), 20, 5);
        milliseconds("an edit to its findings, 95 % / 100 ms", quantile(times, 0.95), 100, 30);
        milliseconds("an edit that makes a name unknown, median / 20 ms", quantile(unknown, 0.5), 20, 5);
    }

    /** A statement typed key by key in the middle of a file: between most keys the text has mistakes. */
    private void typing(EditorSession session, String text) throws Exception {
        int rounds = quick ? 3 : 10;
        int start = text.lastIndexOf('\n', text.indexOf(" job ", text.length() / 2));
        double[] times = new double[rounds * TYPED.length()];
        for (int round = -1; round < rounds; round++) {
            for (int key = 0; key < TYPED.length(); key++) {
                double time = untilCompletion(session, text.substring(0, start) + TYPED.substring(0, key),
                        TYPED.substring(key, key + 1));
                times[Math.max(0, round) * TYPED.length() + key] = time;
            }
            session.change(EDITED, new TextDocumentContentChangeEvent(new Range(position(text, start),
                    position(text.substring(0, start) + TYPED, start + TYPED.length())), ""));
        }
        milliseconds("a key within a statement to its completion, median / 20 ms", quantile(times, 0.5), 20, 5);
        milliseconds("a key within a statement to its completion, 95 % / 100 ms", quantile(times, 0.95), 100, 30);
    }

    private static double untilCompletion(EditorSession session, String before, String key) throws Exception {
        Position at = position(before, before.length());
        Position behind = position(before + key, before.length() + key.length());
        long begin = System.nanoTime();
        session.change(EDITED, new TextDocumentContentChangeEvent(new Range(at, at), key));
        session.server().getTextDocumentService().completion(new CompletionParams(
                new TextDocumentIdentifier(session.uri(EDITED)), behind)).get();
        return (System.nanoTime() - begin) / 1e9;
    }

    private void page(EditorSession session, String text) throws Exception {
        ExecuteCommandParams where = new ExecuteCommandParams("jtbd.showPage", List.of(Map.of("uri",
                session.uri(EDITED), "position", position(text, text.indexOf("measured by ")))));
        double[] times = afterEdits(session, text, quick ? 40 : 200,
                () -> session.server().getWorkspaceService().executeCommand(where).get());
        milliseconds("the page of a job after an edit, median / 100 ms", quantile(times, 0.5), 100, 50);
    }

    /** One more letter in the name of a metric, or that letter taken away again. */
    private static TextDocumentContentChangeEvent misspelling(String text, boolean wrong) {
        Position start = position(text, text.indexOf("measured by ") + "measured by ".length());
        Position end = wrong ? start : new Position(start.getLine(), start.getCharacter() + 1);
        return new TextDocumentContentChangeEvent(new Range(start, end), wrong ? "X" : "");
    }

    private void completion(EditorSession session, String text) throws Exception {
        CompletionParams where = new CompletionParams(new TextDocumentIdentifier(session.uri(EDITED)),
                position(text, text.indexOf("measured by ") + "measured by ".length()));
        double[] times = afterEdits(session, text, quick ? 100 : 400,
                () -> session.server().getTextDocumentService().completion(where).get());
        milliseconds("completion, 95 % / 50 ms", quantile(times, 0.95), 50, 20);
    }

    /** How long each answer takes, in seconds, to a question asked right after the findings of an edit; once warm. */
    private static double[] afterEdits(EditorSession session, String text, int questions, Callable<?> question)
            throws Exception {
        double[] times = new double[questions];
        for (int warm = 0; warm < 2; warm++) {
            for (int asked = 0; asked < questions; asked++) {
                session.untilFindings(EDITED, misspelling(text, asked % 2 == 0));
                long start = System.nanoTime();
                question.call();
                times[asked] = (System.nanoTime() - start) / 1e9;
            }
        }
        return times;
    }

    private void rebuild(EditorSession session) throws Exception {
        int rounds = quick ? 5 : 15;
        double[] rebuilds = new double[rounds];
        double[] checks = new double[rounds];
        Path file = file(REBUILT);
        String text = Files.readString(file);
        String other = text.replaceFirst("measured by Metric\\d+", "measured by Spare" + (REBUILT - 1));
        for (int round = -3; round < rounds; round++) {
            // the file before this one has a finding less, or again that one more
            Files.writeString(file, round % 2 == 0 ? text : other);
            double rebuild = session.untilRebuilt("file" + REBUILT + ".jtbd", "file" + (REBUILT - 1) + ".jtbd");
            long start = System.nanoTime();
            WorkspaceLoading.check(Sources.under(List.of(folder.toString()), InputStream.nullInputStream()),
                    Settings.DEFAULT, Progress.SILENT);
            if (round >= 0) {
                rebuilds[round] = rebuild;
                checks[round] = (System.nanoTime() - start) / 1e9;
            }
        }
        Files.writeString(file, text);
        double rebuild = quantile(rebuilds, 0.5);
        double check = quantile(checks, 0.5);
        report(new Figure("one of %,d files changed / check of all, warm".formatted(FILES),
                "%.0f ms".formatted(1_000 * rebuild), "check %.0f ms".formatted(1_000 * check), rebuild / check, true,
                0.06, 0.01));
    }

    private void memory(EditorSession session, String text) throws InterruptedException {
        type(session, text, KEYS_OF_A_MINUTE);
        double minute = usedMegabytes();
        type(session, text, KEYS_OF_A_MINUTE * (MINUTES - 1));
        double hour = usedMegabytes();
        report(new Figure("memory after an hour of typing, %,d keys / after a minute, %,d"
                .formatted(KEYS_OF_A_MINUTE * MINUTES, KEYS_OF_A_MINUTE),
                "%.0f MB".formatted(hour), "%.0f MB".formatted(minute), hour / minute, true, 1.1, 1.02));
    }

    private static void type(EditorSession session, String text, int keys) throws InterruptedException {
        for (int key = 0; key < keys; key++) {
            session.untilFindings(EDITED, misspelling(text, key % 2 == 0));
        }
    }

    private static double usedMegabytes() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }

    private static Position position(String text, int offset) {
        String before = text.substring(0, offset);
        return new Position((int) before.chars().filter(c -> c == '\n').count(),
                offset - before.lastIndexOf('\n') - 1);
    }

    private static double quantile(double[] times, double part) {
        double[] sorted = Arrays.stream(times).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.round(part * (sorted.length - 1)))];
    }

    private void milliseconds(String what, double seconds, double must, double aim) {
        report(new Figure(what, "%.1f ms".formatted(1_000 * seconds), "", 1_000 * seconds / must, true, 1, aim / must));
    }

    private void report(Figure figure) {
        out.println(figure.line());
    }
}

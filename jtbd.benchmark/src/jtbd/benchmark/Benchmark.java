package jtbd.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Measures {@code ./jtbd} as a whole process beside floors and a peer, and prints the table.
 *
 * <p>Arguments: the program, a scratch folder, then {@code --quick} and {@code --peers FOLDER}.
 */
public final class Benchmark {

    private static final int JOBS_OF_100_LINES = 10;
    private static final int BYTES_OF_A_JOB = 350;
    private static final double FLOOR_MEGABYTES_WHEN_THE_GOALS_WERE_SET = 37;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final String program;
    private final Path scratch;
    private final boolean quick;
    private final Optional<LikeC4> peer;

    private Benchmark(List<String> arguments) {
        program = arguments.get(0);
        scratch = Path.of(arguments.get(1));
        quick = arguments.contains("--quick");
        int peers = arguments.indexOf("--peers");
        peer = peers < 0 ? Optional.empty() : Optional.of(new LikeC4(Path.of(arguments.get(peers + 1))));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Benchmark(List.of(arguments)).measureAll();
    }

    private void measureAll() throws IOException, InterruptedException {
        out.println(Figure.HEAD);
        start();
        throughput(2.6);
        if (!quick) {
            throughput(25);
        }
        growth("one file", 100, 1);
        growth("one industry", 1, 1);
        growth("files with cross references", 100, 100);
        memory();
        site();
    }

    private void start() throws IOException, InterruptedException {
        Path folder = workspace("start", new SyntheticWorkspace(JOBS_OF_100_LINES, 1, 1));
        Interleaved runs = Interleaved.run(quick ? 5 : 11, check(folder), WholeProcess.java(Hello.class.getName()));
        report(new Figure("start: check of 100 lines / hello", seconds(runs.wall(0)), "hello " + seconds(runs.wall(1)),
                runs.wallRatio(0, 1), true, 10, 6));
        if (peer.isPresent()) {
            LikeC4.write(scratch.resolve("peer-start"), 4_000);
            Interleaved pairs = Interleaved.run(quick ? 3 : 7, check(folder),
                    peer.get().validate(scratch.resolve("peer-start")));
            report(new Figure("start: check of 100 lines / LikeC4", seconds(pairs.wall(0)),
                    "LikeC4 " + seconds(pairs.wall(1)), pairs.wallRatio(0, 1), true, 0.40, 0.22));
        }
    }

    private void throughput(double megabytes) throws IOException, InterruptedException {
        int jobs = (int) (megabytes * 1e6 / BYTES_OF_A_JOB) / 10 * 10;
        Path folder = workspace("throughput", new SyntheticWorkspace(jobs, jobs / 100, jobs / 100));
        double size = bytes(folder) / 1e6;
        Interleaved runs = Interleaved.run(quick ? 3 : 7, check(folder),
                WholeProcess.java(FloorLexer.class.getName(), folder.toString()));
        report(new Figure("throughput at %.1f MB / hand-written lexer".formatted(megabytes), speed(size / runs.wall(0)),
                "floor " + speed(size / runs.wall(1)), runs.wallRatio(1, 0), false,
                2.5 / FLOOR_MEGABYTES_WHEN_THE_GOALS_WERE_SET, 5 / FLOOR_MEGABYTES_WHEN_THE_GOALS_WERE_SET));
        if (peer.isPresent() && megabytes < 10) {
            Path model = scratch.resolve("peer-throughput");
            LikeC4.write(model, (int) bytes(folder));
            Interleaved pairs = Interleaved.run(quick ? 1 : 3, check(folder), peer.get().validate(model));
            report(new Figure("time per byte at %.1f MB / LikeC4".formatted(megabytes), speed(size / pairs.wall(0)),
                    "LikeC4 " + speed(size / pairs.wall(1)), pairs.wallRatio(0, 1), true, 0.20, 0.08));
        }
    }

    /** The exponent of the processor time, start aside, from the small to the ten times as large workspace. */
    private void growth(String what, int industries, int files) throws IOException, InterruptedException {
        int jobs = quick ? 2_000 : 10_000;
        Path small = workspace("small", new SyntheticWorkspace(jobs, industries, files));
        Path large = workspace("large", new SyntheticWorkspace(10 * jobs, tenfold(industries), tenfold(files)));
        Path least = workspace("least", new SyntheticWorkspace(JOBS_OF_100_LINES, 1, 1));
        Interleaved runs = Interleaved.run(quick ? 1 : 3, check(large), check(small), check(least));
        double start = runs.cpu(2);
        report(new Figure("growth %,d to %,d jobs, %s".formatted(jobs, 10 * jobs, what),
                seconds(runs.cpu(0)) + " cpu", seconds(runs.cpu(1)) + " cpu",
                Math.log10((runs.cpu(0) - start) / (runs.cpu(1) - start)), true, 1.05, 1.02));
    }

    private static int tenfold(int count) {
        return count == 1 ? 1 : 10 * count;
    }

    /** The smallest of a few heaps in which a check of the largest workspace ends well. */
    private void memory() throws IOException, InterruptedException {
        int jobs = quick ? 20_000 : 100_000;
        Path folder = workspace("memory", new SyntheticWorkspace(jobs, jobs / 100, jobs / 100));
        int step = 256 * jobs / 100_000;
        int heap = step;
        boolean ended = false;
        while (!ended && heap < 16 * step) {
            heap += step;
            ended = check(folder).with("JTBD_JAVA_OPTIONS", "-Xmx" + heap + "m").run().status() == 0;
        }
        report(new Figure("heap for a check of %,d jobs / 512 MB per 100,000".formatted(jobs),
                ended ? heap + " MB" : "did not end", "source %.1f MB".formatted(bytes(folder) / 1e6),
                ended ? heap / (512.0 * jobs / 100_000) : Double.NaN, true, 1,
                5 * bytes(folder) / 1e6 / (512.0 * jobs / 100_000)));
    }

    private void site() throws IOException, InterruptedException {
        int industries = quick ? 100 : 1_000;
        Path folder = workspace("site", new SyntheticWorkspace(10 * industries, industries, industries));
        Path output = scratch.resolve("site-output");
        Scratch.delete(output);
        WholeProcess generate = WholeProcess.of(program, "generate", folder.toString(), "--to", "html", "-o",
                output.toString());
        generate.run();
        List<String> files = sizes(output);
        Path list = Files.write(scratch.resolve("site-files.txt"), files);
        Path floor = scratch.resolve("site-floor");
        Scratch.delete(floor);
        Interleaved runs = Interleaved.run(quick ? 3 : 5, generate,
                WholeProcess.java(FloorWriter.class.getName(), list.toString(), floor.toString()));
        report(new Figure("site of %,d industries, %,d files / writing".formatted(industries, files.size()),
                "%.0f files/s".formatted(files.size() / runs.wall(0)),
                "floor %.0f files/s".formatted(files.size() / runs.wall(1)), runs.wallRatio(1, 0), false, 0.35, 0.6));
        if (peer.isPresent() && Hugo.isInstalled()) {
            siteBesideHugo(generate, folder, output, industries);
        }
    }

    private void siteBesideHugo(WholeProcess generate, Path folder, Path output, int industries)
            throws IOException, InterruptedException {
        Path markdown = scratch.resolve("site-markdown");
        Scratch.delete(markdown);
        WholeProcess.of(program, "generate", folder.toString(), "--to", "markdown", "-o", markdown.toString()).run();
        Path site = scratch.resolve("site-hugo");
        Scratch.delete(site);
        long theirs = Hugo.write(site, markdown);
        long ours = sizes(output).stream().filter(file -> file.endsWith(".html")).count();
        Interleaved runs = Interleaved.run(quick ? 3 : 5, generate, Hugo.build(site));
        double mine = ours / runs.wall(0);
        double hugo = theirs / runs.wall(1);
        report(new Figure("site of %,d industries, pages/s / Hugo".formatted(industries),
                "%.0f pages/s".formatted(mine),
                "Hugo %.0f pages/s".formatted(hugo), mine / hugo, false, 1, 1.7));
    }

    private static List<String> sizes(Path folder) throws IOException {
        List<String> sizes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sizes.add(Files.size(file) + " " + folder.relativize(file));
            }
        }
        return sizes;
    }

    private WholeProcess check(Path folder) {
        return WholeProcess.of(program, "check", folder.toString());
    }

    private Path workspace(String name, SyntheticWorkspace workspace) throws IOException {
        Path folder = scratch.resolve(name);
        Scratch.delete(folder);
        workspace.writeTo(folder);
        return folder;
    }

    private static long bytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static String seconds(double seconds) {
        return "%.3f s".formatted(seconds);
    }

    private static String speed(double megabytes) {
        return "%.2f MB/s".formatted(megabytes);
    }

    private void report(Figure figure) {
        out.println(figure.line());
    }
}

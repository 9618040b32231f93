package jtbd.workspace.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong in a `jtbd.toml`, told from its first line to its last. */
final class TomlProblems {

    private record Problem(TomlPlace place, String message) {
    }

    private final Path file;
    private final List<Problem> problems = new ArrayList<>();

    TomlProblems(Path file) {
        this.file = file;
    }

    void add(TomlPlace place, String message) {
        problems.add(new Problem(place, message));
    }

    void mustBeNone() throws ProjectFileProblem {
        if (!problems.isEmpty()) {
            throw new ProjectFileProblem(problems.stream().sorted(Comparator.comparing(Problem::place))
                    .map(problem -> "%s:%s: %s".formatted(file, problem.place(), problem.message()))
                    .collect(Collectors.joining("\n")));
        }
    }
}

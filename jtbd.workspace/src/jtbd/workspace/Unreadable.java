package jtbd.workspace;

import java.util.stream.Collectors;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Place;
import jtbd.dsl.findings.Severity;
import jtbd.dsl.rules.syntax.SyntaxError;
import jtbd.workspace.files.Source;
import jtbd.workspace.files.UnreadableSource;

/**
 * A source that is no text of ours, or could not be checked to its end.
 *
 * @param reason what is wrong and what to do; a line for each thing
 */
public record Unreadable(Source source, int line, int column, String reason) {

    public static Unreadable of(Source source, UnreadableSource problem) {
        return new Unreadable(source, problem.line(), problem.column(), problem.reason());
    }

    /** What the program says of it to people, with its path. */
    public String words() {
        String place = line == 1 && column == 1 ? "" : ":%s:%s".formatted(line, column);
        return reason.lines().map(one -> source.shown() + place + ": " + one).collect(Collectors.joining("\n"));
    }

    /** What a report for a program says of it, which would else hold the file for a good one. */
    public Finding finding() {
        return new Finding(SyntaxError.ID, Severity.ERROR, "This file " + reason, "",
                new Place(source.uri().toString(), line, column, line, column));
    }
}

package jtbd.workspace.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Severity;
import jtbd.workspace.CheckedWorkspace;
import jtbd.workspace.Unreadable;

/**
 * What one check has to tell.
 *
 * @param findings those of the workspace's that are to be told
 * @param aside what is to be said of the findings that are not told here
 * @param coloured whether a reader's terminal shows colours
 */
public record FindingReport(CheckedWorkspace workspace, List<Finding> findings, Optional<String> aside,
        boolean coloured) {

    public static FindingReport of(CheckedWorkspace workspace, List<Finding> findings, boolean coloured) {
        return new FindingReport(workspace, findings, Optional.empty(), coloured);
    }

    FindingReport saying(List<Finding> toTell, String words) {
        return new FindingReport(workspace, toTell, Optional.of(words), coloured);
    }

    /** The findings, behind what could not be read: what a program must know that sees nothing but the report. */
    public List<Finding> withUnreadable() {
        return Stream.concat(workspace.unreadable().stream().map(Unreadable::finding), findings.stream()).toList();
    }

    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Whether the check failed: an error was found, or a warning where those count, too. */
    public boolean fails(boolean strict) {
        return count(Severity.ERROR) > 0 || strict && count(Severity.WARNING) > 0;
    }

    /** How many of the sources were checked to their end. */
    public int checked() {
        return workspace.sources().size() - workspace.unreadable().size();
    }

    /** How much was checked and found, and how much could not be. */
    public String summary() {
        return checkedAndFound() + readInPart();
    }

    /** That there may be more to find, where a mistake hides a part of a file. */
    private String readInPart() {
        int files = workspace.readInPart();
        return files == 0 ? "" : " %s could not be read in full: there may be more findings once the syntax errors are "
                .formatted(counted(files, "file")) + "mended.";
    }

    private String checkedAndFound() {
        int all = workspace.sources().size();
        String checked = counted(checked(), "file");
        if (checked() == all) {
            return findings.isEmpty() ? checked + " checked" + aside.map(": "::concat).orElse(", nothing found") + "."
                    : counts() + " in " + checked + aside.map("; "::concat).orElse("") + ".";
        }
        return aside.map(words -> words + ". ").orElse("")
                + (findings.isEmpty() ? "" : counts() + " in " + checked + ". ")
                + "%s of %s could not be checked.".formatted(all - checked(), counted(all, "file"));
    }

    private String counts() {
        return "%s, %s, %s".formatted(counted(count(Severity.ERROR), "error"),
                counted(count(Severity.WARNING), "warning"), counted(count(Severity.INFO), "info"));
    }

    /** The path of the file that the finding is in, as the user named it. */
    public String path(Finding finding) {
        return workspace.shown(finding.place().uri());
    }

    static String counted(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}

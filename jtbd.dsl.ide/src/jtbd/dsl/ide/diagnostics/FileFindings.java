package jtbd.dsl.ide.diagnostics;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.validation.Issue;

import jtbd.dsl.ide.session.Lines;

/**
 * What is known to be wrong with one file.
 *
 * @param lines the text that the findings are about
 * @param inTheFile what looking at the file alone shows
 * @param beyondTheFile what looking at the whole workspace shows
 */
record FileFindings(Lines lines, List<Issue> inTheFile, List<Issue> beyondTheFile) {

    static final FileFindings NONE = new FileFindings(new Lines(""), List.of(), List.of());

    FileFindings withInTheFile(Lines now, List<Issue> issues) {
        return new FileFindings(now, issues, ShiftedIssue.all(beyondTheFile, lines.text(), now));
    }

    FileFindings withBeyondTheFile(List<Issue> issues) {
        return new FileFindings(lines, inTheFile, issues);
    }

    /** All of them, in a text that may have changed since they were found. */
    List<Issue> in(Lines now) {
        return ShiftedIssue.all(all(), lines.text(), now);
    }

    private List<Issue> all() {
        List<Issue> all = new ArrayList<>(inTheFile);
        all.addAll(beyondTheFile);
        return all;
    }
}

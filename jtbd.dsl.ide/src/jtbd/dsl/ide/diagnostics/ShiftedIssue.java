package jtbd.dsl.ide.diagnostics;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.Issue.IssueImpl;

import jtbd.dsl.ide.session.Lines;

/**
 * Moves what was found in an earlier text to where it stands in a later one. What is found by looking beyond the file
 * is only looked for again on saving; until then it moves with the text that it is about.
 */
final class ShiftedIssue {

    private ShiftedIssue() {
    }

    /** Those findings whose text is still there, each at its new place. */
    static List<Issue> all(List<Issue> issues, String before, Lines now) {
        String after = now.text();
        if (issues.isEmpty() || before.equals(after)) {
            return issues;
        }
        int same = commonStart(before, after);
        int sameAtTheEnd = commonEnd(before, after, same);
        int changedUpTo = before.length() - sameAtTheEnd;
        List<Issue> moved = new ArrayList<>();
        for (Issue issue : issues) {
            if (issue.getOffset() + issue.getLength() <= same) {
                moved.add(issue);
            } else if (issue.getOffset() >= changedUpTo) {
                moved.add(at(issue.getOffset() + after.length() - before.length(), issue, now));
            }
        }
        return moved;
    }

    private static Issue at(int offset, Issue issue, Lines lines) {
        IssueImpl moved = new IssueImpl();
        moved.setCode(issue.getCode());
        moved.setSeverity(issue.getSeverity());
        moved.setMessage(issue.getMessage());
        moved.setData(issue.getData());
        moved.setUriToProblem(issue.getUriToProblem());
        moved.setOffset(offset);
        moved.setLength(issue.getLength());
        moved.setLineNumber(lines.position(offset).getLine() + 1);
        return moved;
    }

    private static int commonStart(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int same = 0;
        while (same < most && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return same;
    }

    private static int commonEnd(String before, String after, int start) {
        int most = Math.min(before.length(), after.length()) - start;
        int same = 0;
        while (same < most && before.charAt(before.length() - same - 1) == after.charAt(after.length() - same - 1)) {
            same++;
        }
        return same;
    }
}

package jtbd.dsl.ide.diagnostics;

import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.validation.Issue;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Lines;

/** Where editors mark a finding: a block at the words that it begins with, as not all of its lines are wrong. */
public final class MarkedPlace {

    private MarkedPlace() {
    }

    public static Range of(Issue issue, FileView file) {
        Lines lines = file.lines();
        int start = issue.getOffset();
        int end = start + issue.getLength();
        int endOfLine = lines.endOf(lines.lineOf(start));
        return lines.range(start, end <= endOfLine ? issue.getLength()
                : withoutBrace(lines.text().substring(start, endOfLine)).length());
    }

    private static String withoutBrace(String line) {
        String words = line.stripTrailing();
        return words.length() > 1 && words.endsWith("{")
                ? words.substring(0, words.length() - 1).stripTrailing() : words;
    }
}

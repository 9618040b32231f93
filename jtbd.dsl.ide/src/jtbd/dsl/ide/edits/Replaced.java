package jtbd.dsl.ide.edits;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.session.Lines;

/** What a text becomes by replacements, the lines of which are laid out where they say so. */
final class Replaced {

    private Replaced() {
    }

    static String text(String before, List<Replacement> replacements) {
        List<Replacement> inOrder = replacements.stream().sorted(Comparator.comparingInt(Replacement::offset)).toList();
        StringBuilder text = new StringBuilder();
        List<ITextRegion> added = new ArrayList<>();
        int done = 0;
        for (Replacement replacement : inOrder) {
            text.append(before, done, replacement.offset());
            if (replacement.laysOut()) {
                added.add(new TextRegion(text.length(), replacement.text().length()));
            }
            text.append(replacement.text());
            done = replacement.end();
        }
        String changed = text.append(before, done, before.length()).toString();
        Lines lines = new Lines(changed);
        return LaidOut.passages(changed, added.stream().map(passage -> wholeLines(passage, lines)).toList());
    }

    private static ITextRegion wholeLines(ITextRegion passage, Lines lines) {
        int start = lines.startOf(lines.lineOf(passage.getOffset()));
        int end = lines.endOf(lines.lineOf(passage.getOffset() + passage.getLength()));
        return new TextRegion(start, end - start);
    }
}

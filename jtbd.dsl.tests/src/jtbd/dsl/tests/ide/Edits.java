package jtbd.dsl.tests.ide;

import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.TextEdit;

import jtbd.dsl.ide.session.Lines;

/** What an editor does with the edits of a server: all of them count from the text before. */
final class Edits {

    private Edits() {
    }

    static String apply(String text, List<? extends TextEdit> edits) {
        Lines lines = new Lines(text);
        StringBuilder changed = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparingInt((TextEdit edit) -> lines.offset(edit.getRange().getStart()))
                .reversed()).forEach(edit -> changed.replace(lines.offset(edit.getRange().getStart()),
                        lines.offset(edit.getRange().getEnd()), edit.getNewText()));
        return changed.toString();
    }
}

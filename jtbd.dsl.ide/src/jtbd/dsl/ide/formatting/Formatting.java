package jtbd.dsl.ide.formatting;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

import com.google.inject.Inject;

import jtbd.dsl.formatting.CanonicalText;
import jtbd.dsl.ide.session.FileView;

/** The canonical layout of a file, as small edits; in a file with mistakes, of what is free of them. */
public final class Formatting {

    @Inject
    private CanonicalText layout;

    public List<TextEdit> of(FileView file) {
        return edits(file, changes(file).stream());
    }

    /** Edits of the lines that the range touches, and of no other. */
    public List<TextEdit> of(FileView file, Range range) {
        int start = file.lines().startOf(range.getStart().getLine());
        int end = endOfLastLine(file, range);
        return edits(file, changes(file).stream().flatMap(change -> change.within(start, end).stream()));
    }

    private List<LayoutChange> changes(FileView file) {
        return layout.changes(file.resource()).stream().map(change -> new LayoutChange(change.getOffset(),
                file.text().substring(change.getOffset(), change.getEndOffset()), change.getReplacementText()))
                .flatMap(change -> change.lines().stream()).toList();
    }

    /** A range that ends before the first letter of a line does not touch this line. */
    private static int endOfLastLine(FileView file, Range range) {
        boolean endsBeforeLine = range.getEnd().getCharacter() == 0
                && range.getEnd().getLine() > range.getStart().getLine();
        int line = Math.min(range.getEnd().getLine() - (endsBeforeLine ? 1 : 0), file.lines().count() - 1);
        return file.lines().endOf(line);
    }

    private static List<TextEdit> edits(FileView file, Stream<LayoutChange> changes) {
        return changes.map(LayoutChange::smallest).filter(change -> !change.isEmpty()).map(change -> new TextEdit(
                file.lines().range(change.offset(), change.before().length()), change.after())).toList();
    }
}

package jtbd.dsl.ide.edits;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.session.FileView;

/** A statement and its comments: those right above it, in it, and behind it on its line. */
public final class Commented {

    private final ITextRegion statement;
    private final FileView file;
    private final List<ILeafNode> comments;

    public Commented(ITextRegion statement, FileView file) {
        this.statement = statement;
        this.file = file;
        this.comments = StreamSupport.stream(file.written().getLeafNodes().spliterator(), false)
                .filter(leaf -> leaf.isHidden() && !leaf.getText().isBlank()).toList();
    }

    /** The statement with all of them. */
    ITextRegion region() {
        return new TextRegion(start(), end() - start());
    }

    /** Those that stand around the statement. */
    List<String> around() {
        return texts(comments.stream().filter(comment -> start() <= comment.getOffset()
                && comment.getEndOffset() <= end() && !isWithin(comment)));
    }

    /** Those that stand in the statement. */
    List<String> within() {
        return texts(comments.stream().filter(this::isWithin));
    }

    private static List<String> texts(Stream<ILeafNode> comments) {
        return comments.map(comment -> comment.getText().strip()).toList();
    }

    private boolean isWithin(ILeafNode comment) {
        return statement.getOffset() <= comment.getOffset()
                && comment.getEndOffset() <= statement.getOffset() + statement.getLength();
    }

    private int start() {
        int start = statement.getOffset();
        for (int i = comments.size() - 1; i >= 0; i--) {
            ILeafNode comment = comments.get(i);
            if (comment.getEndOffset() <= start && beginsLine(comment)
                    && isGap(comment.getEndOffset(), start, 1)) {
                start = comment.getOffset();
            }
        }
        return start;
    }

    private int end() {
        int end = statement.getOffset() + statement.getLength();
        for (ILeafNode comment : comments) {
            if (comment.getOffset() >= end && isGap(end, comment.getOffset(), 0)) {
                end = comment.getEndOffset();
            }
        }
        return isGap(end, file.lines().endOf(file.lines().lineOf(end)), 0) ? end
                : statement.getOffset() + statement.getLength();
    }

    private boolean beginsLine(ILeafNode comment) {
        return isGap(file.lines().startOf(file.lines().lineOf(comment.getOffset())), comment.getOffset(), 0);
    }

    private boolean isGap(int from, int to, int mostLineBreaks) {
        String between = file.text().substring(from, to);
        return between.isBlank() && between.chars().filter(sign -> sign == '\n').count() <= mostLineBreaks;
    }
}

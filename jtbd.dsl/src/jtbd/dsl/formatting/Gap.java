package jtbd.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPart;

/** White space and comments between two tokens. */
final class Gap {

    private final IHiddenRegion region;
    private final List<Remark> comments = new ArrayList<>();
    private int linesAtEnd;

    /** A comment and the line breaks between it and what stands before it. */
    private record Remark(String text, int linesBefore) {

        boolean endsLine() {
            return text.startsWith("//");
        }
    }

    Gap(IHiddenRegion region) {
        this.region = region;
        for (IHiddenRegionPart part : region.getParts()) {
            if (part instanceof IComment) {
                comments.add(new Remark(part.getText().stripTrailing(), linesAtEnd));
                linesAtEnd = 0;
            } else {
                linesAtEnd += (int) part.getText().chars().filter(letter -> letter == '\n').count();
            }
        }
    }

    IHiddenRegion region() {
        return region;
    }

    boolean hasComments() {
        return !comments.isEmpty();
    }

    /** The line breaks in it, those after comments included. */
    int lines() {
        return linesAtEnd + comments.stream().mapToInt(Remark::linesBefore).sum();
    }

    /** Its text with the wanted break; comments on lines of their own are indented to their own depth. */
    String with(Break wanted, Indentation indentation, int commentDepth, int tokenDepth) {
        if (comments.isEmpty()) {
            int lines = wanted.within(linesAtEnd);
            return lines == 0 ? wanted.onOneLine() : indentation.lines(lines, tokenDepth);
        }
        StringBuilder text = new StringBuilder();
        int stillWanted = wanted.fewest();
        for (Remark comment : comments) {
            boolean beginsFile = region.getPreviousSemanticRegion() == null && text.isEmpty();
            int lines = beginsFile || comment.linesBefore() == 0 ? 0
                    : Math.max(stillWanted, Math.min(2, comment.linesBefore()));
            text.append(lines > 0 ? indentation.lines(lines, commentDepth) : beginsFile ? "" : " ");
            text.append(indentation.alignComment(comment.text(), commentDepth));
            stillWanted = lines > 0 ? Math.min(1, stillWanted) : stillWanted;
        }
        return text.append(afterComments(wanted, stillWanted, indentation, tokenDepth)).toString();
    }

    private String afterComments(Break wanted, int stillWanted, Indentation indentation, int tokenDepth) {
        boolean endsLine = comments.get(comments.size() - 1).endsLine();
        int fewest = Math.max(stillWanted, endsLine || linesAtEnd > 0 ? 1 : 0);
        int lines = Math.max(fewest, Math.min(linesAtEnd, Math.max(wanted.most(), fewest)));
        return lines > 0 ? indentation.lines(lines, tokenDepth) : " ";
    }

    /** Its text at the end of a file, which ends with one line break. */
    String atTheEnd(Indentation indentation) {
        return hasComments() ? with(Break.lines(1, 1), indentation, 0, 0) : indentation.newLine();
    }
}

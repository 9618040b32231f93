package jtbd.dsl.formatting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/**
 * The canonical layout of a file: what stands between its tokens.
 *
 * <p>Each statement has a line of its own, indented by its block. A blank line stands around declarations that have a
 * block, and stays where the author left one or more. A line break within a statement stays, and its continuation is
 * indented. Comments keep their text and their place.
 */
final class Layout {

    private static final Break ONE_LINE = Break.lines(1, 1);
    private static final Break UP_TO_A_BLANK_LINE = Break.lines(1, 2);
    private static final Break A_BLANK_LINE = Break.lines(2, 2);

    private final List<ISemanticRegion> tokens = new ArrayList<>();
    private final Gap end;
    private final StatementsOfFile statements;
    private final Indentation indentation;
    private final List<ITextReplacement> changes = new ArrayList<>();

    Layout(StatementStarts grammar, ITextRegionAccess text, Indentation indentation) {
        IEObjectRegion all = text.regionForRootEObject();
        all.getAllSemanticRegions().forEach(tokens::add);
        this.end = new Gap(all.getNextHiddenRegion());
        this.statements = new StatementsOfFile(tokens, grammar);
        this.indentation = indentation;
    }

    /** What has to change to give the file its canonical layout, in the order of the file. */
    List<ITextReplacement> changes() {
        layOut(0, tokens.size(), 0);
        if (!tokens.isEmpty() || end.hasComments()) {
            replace(end.region(), end.atTheEnd(indentation));
        }
        return changes;
    }

    /** What has to change to give these statements theirs, which stand in the order of the file. */
    List<ITextReplacement> changes(List<ReadWhole.Statement> some) {
        int i = 0;
        for (ReadWhole.Statement statement : some) {
            while (tokens.get(i).getOffset() < statement.region().getOffset()) {
                i++;
            }
            int first = i;
            while (i < tokens.size() && tokens.get(i).getOffset() < statement.region().getEndOffset()) {
                i++;
            }
            layOut(first, i, statement.depth());
        }
        return changes;
    }

    private void layOut(int from, int to, int depthOfBlock) {
        int depth = depthOfBlock;
        for (int i = from; i < to; i++) {
            depth -= is(i, "}") ? 1 : 0;
            layOut(i, depth);
            depth += is(i, "{") ? 1 : 0;
        }
    }

    private void layOut(int i, int depth) {
        ISemanticRegion token = tokens.get(i);
        Gap gap = new Gap(token.getPreviousHiddenRegion());
        boolean closes = is(i, "}");
        boolean continues = !closes && !statements.beginsAt(i);
        replace(gap.region(), gap.with(breakBefore(i, gap), indentation, closes || continues ? depth + 1 : depth,
                continues ? depth + 1 : depth));
        if (token.getText().indexOf('\n') >= 0) {
            replace(token, indentation.alignLines(token.getText(), depth + 1));
        }
    }

    private Break breakBefore(int i, Gap gap) {
        if (i == 0) {
            return Break.NONE;
        }
        if (is(i, "}")) {
            return is(i - 1, "{") && !gap.hasComments() ? Break.NONE : ONE_LINE;
        }
        if (statements.beginsAt(i)) {
            return breakBeforeStatement(i);
        }
        if (is(i, "{")) {
            return Break.SPACE;
        }
        if (is(i, ",") || is(i, "/") || is(i - 1, "/") || is(i - 1, "+") || is(i - 1, "-")) {
            return Break.NONE;
        }
        return gap.lines() > 0 ? ONE_LINE : Break.SPACE;
    }

    private Break breakBeforeStatement(int i) {
        if (is(i - 1, "{")) {
            return ONE_LINE;
        }
        return statements.isBlockNextToDeclaration(i) ? A_BLANK_LINE : UP_TO_A_BLANK_LINE;
    }

    private boolean is(int i, String text) {
        return tokens.get(i).getText().equals(text);
    }

    private void replace(ITextSegment segment, String wanted) {
        if (!segment.getText().equals(wanted)) {
            changes.add(segment.replaceWith(wanted));
        }
    }
}

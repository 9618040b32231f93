package jtbd.dsl.ide.hints;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.model.OutOfTen;

/** What stands behind the numbers of a file: the same score out of ten. */
public final class InlayHints {

    /** The hints for the scores in the range, in the order of the text. */
    public List<InlayHint> of(FileView file, Range range) {
        List<InlayHint> hints = new ArrayList<>();
        collect(file.model(), file, file.offset(range.getStart()), file.offset(range.getEnd()), hints);
        return hints;
    }

    private void collect(EObject object, FileView file, int start, int end, List<InlayHint> hints) {
        for (EObject part : object.eContents()) {
            ICompositeNode node = NodeModelUtils.getNode(part);
            if (node == null || node.getTotalOffset() > end || node.getTotalEndOffset() < start) {
                continue;
            }
            if (part instanceof Score score && score.getScale() != null && node.getEndOffset() >= start
                    && node.getEndOffset() <= end) {
                outOfTen(score).ifPresent(number -> hints.add(hint(file, node.getEndOffset(), number)));
            }
            collect(part, file, start, end, hints);
        }
    }

    /** None for a score that is out of ten anyway. */
    private static Optional<BigDecimal> outOfTen(Score score) {
        return score.getScale().compareTo(Scale.OF_TEN.highest()) == 0 ? Optional.empty() : OutOfTen.of(score);
    }

    private static InlayHint hint(FileView file, int offset, BigDecimal number) {
        InlayHint hint = new InlayHint(file.lines().position(offset),
                Either.forLeft("= " + Decimals.text(number, 2) + "/10"));
        hint.setPaddingLeft(true);
        return hint;
    }
}

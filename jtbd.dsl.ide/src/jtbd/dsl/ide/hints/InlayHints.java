package jtbd.dsl.ide.hints;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.model.Linked;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.OutOfTen;
import jtbd.dsl.model.ScoresOf;
import jtbd.dsl.model.TitleOf;
import jtbd.dsl.settings.Settings;

/**
 * What stands behind the numbers of a file: the same score, or strength of a force, out of ten, and the opportunity
 * score of an outcome. What is scored by its code, and the zone, can be read under the mouse.
 */
public final class InlayHints {

    /** The hints for the scores and strengths in the range, in the order of the text. */
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
            int place = endOfNumber(part, node);
            if (place >= start && place <= end) {
                outOfTen(part).ifPresent(number -> hints.add(hint(file, place, number, part)));
            }
            collect(part, file, start, end, hints);
            if (part instanceof Outcome outcome) {
                opportunity(outcome, file).filter(hint -> isWithin(hint, file, start, end)).ifPresent(hints::add);
            }
        }
    }

    /** Behind the score that stands last, be it the importance or the satisfaction. */
    private static Optional<InlayHint> opportunity(Outcome outcome, FileView file) {
        return OpportunityOf.outcome(outcome).map(score -> {
            int place = Math.max(NodeModelUtils.getNode(outcome.getImportance()).getEndOffset(),
                    NodeModelUtils.getNode(outcome.getSatisfaction()).getEndOffset());
            InlayHint hint = hint(file, place, "opportunity " + Decimals.text(score.value(), 1));
            hint.setTooltip(Settings.of(file.resource()).zones().zoneOf(score).title());
            return hint;
        });
    }

    private static boolean isWithin(InlayHint hint, FileView file, int start, int end) {
        int place = file.offset(hint.getPosition());
        return start <= place && place <= end;
    }

    /** Behind a strength stands the text of its force. */
    private static int endOfNumber(EObject part, ICompositeNode node) {
        return Stream.of(Literals.FORCE__SCALE, Literals.FORCE__STRENGTH).filter(feature -> part instanceof Force)
                .flatMap(feature -> NodeModelUtils.findNodesForFeature(part, feature).stream())
                .map(INode::getEndOffset).findFirst().orElse(node.getEndOffset());
    }

    /** None for what is out of ten anyway. */
    private static Optional<BigDecimal> outOfTen(EObject part) {
        if (part instanceof Force force) {
            return isOfTen(force.getScale()) ? Optional.empty() : OutOfTen.of(force);
        }
        if (part instanceof AttributeScore score) {
            return ScoresOf.scale(score).filter(scale -> !isOfTen(scale.highest()))
                    .flatMap(scale -> OutOfTen.of(score));
        }
        return part instanceof Score score && score.getScale() != null && !isOfTen(score.getScale())
                ? OutOfTen.of(score) : Optional.empty();
    }

    private static boolean isOfTen(BigDecimal scale) {
        return scale != null && scale.compareTo(Scale.OF_TEN.highest()) == 0;
    }

    private static InlayHint hint(FileView file, int offset, BigDecimal number, EObject part) {
        InlayHint hint = hint(file, offset, "= " + Decimals.text(number, 2) + "/10");
        if (part instanceof AttributeScore score && Linked.isKnown(score.getAttribute())) {
            hint.setTooltip(TitleOf.of(score.getAttribute()));
        }
        return hint;
    }

    private static InlayHint hint(FileView file, int offset, String words) {
        InlayHint hint = new InlayHint(file.lines().position(offset), Either.forLeft(words));
        hint.setPaddingLeft(true);
        return hint;
    }
}

package jtbd.dsl.ide.mends;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.rules.offering.ForeignFeature;
import jtbd.dsl.rules.structure.RepeatedReference;

/** Takes out of a list what it names already. */
@Mends(value = {RepeatedReference.class, ForeignFeature.class}, mayBeSure = true)
final class DropRepeatedReference implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        boolean isRepeated = complaint.rule().equals("structure.repeated-reference");
        return comma(complaint.node()).map(comma -> new Proposal("Remove it from the list", isRepeated,
                complaint.draft().replace(withComma(comma, complaint.region()), ""))).stream();
    }

    /** The one before the reference; of the first reference, the one behind it. */
    private static Optional<ILeafNode> comma(INode reference) {
        return next(reference, false).or(() -> next(reference, true));
    }

    private static Optional<ILeafNode> next(INode reference, boolean isBehind) {
        INode sibling = reference;
        do {
            sibling = isBehind ? sibling.getNextSibling() : sibling.getPreviousSibling();
        } while (sibling instanceof ILeafNode leaf && leaf.isHidden());
        return sibling instanceof ILeafNode leaf && leaf.getText().equals(",") ? Optional.of(leaf) : Optional.empty();
    }

    private static ITextRegion withComma(ILeafNode comma, ITextRegion reference) {
        if (comma.getOffset() < reference.getOffset()) {
            return new TextRegion(comma.getOffset(),
                    reference.getOffset() + reference.getLength() - comma.getOffset());
        }
        int end = comma.getTotalEndOffset();
        INode space = comma.getNextSibling();
        return new TextRegion(reference.getOffset(), end - reference.getOffset()
                + (space instanceof ILeafNode leaf && leaf.isHidden() && leaf.getText().isBlank()
                        ? leaf.getLength() : 0));
    }
}

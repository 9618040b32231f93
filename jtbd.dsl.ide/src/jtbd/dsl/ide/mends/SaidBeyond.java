package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.EvidenceFrom;
import jtbd.dsl.jtbd.EvidenceSource;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.SegmentRating;
import jtbd.dsl.naming.KindNames;

/**
 * What a thing says beside the words that another one has as well: its evidence, its notes, ratings that the first
 * lacks. When it is taken out, the first gets them.
 *
 * @param words those that belong in the head of the thing
 * @param statements those that belong in its block
 */
record SaidBeyond(List<String> words, List<String> statements) {

    static Proposal proposal(EObject first, EObject repeated, Complaint complaint) {
        SaidBeyond beyond = of(first, repeated, complaint.file());
        String kind = KindNames.of(repeated.eClass());
        return Proposal.possible(beyond.isNothing() ? "Remove this " + kind : "Put both into the first " + kind,
                beyond.addedTo(first, complaint.draft().remove(complaint.file().region(repeated))));
    }

    private static SaidBeyond of(EObject first, EObject repeated, FileView file) {
        Map<Boolean, List<String>> beyond = repeated.eContents().stream().collect(Collectors.partitioningBy(
                said -> said.eContainingFeature() == Literals.ELEMENT__REMARKS, Collectors.flatMapping(
                        said -> beyond(first, said, file).stream(), Collectors.toList())));
        return new SaidBeyond(beyond.get(false), beyond.get(true));
    }

    private static Optional<String> beyond(EObject first, EObject said, FileView file) {
        EStructuralFeature feature = said.eContainingFeature();
        String text = file.text(file.region(said));
        if (!feature.isMany()) {
            return first.eIsSet(feature) ? Optional.empty() : Optional.of(feature.getName() + " " + text);
        }
        List<?> known = (List<?>) first.eGet(feature);
        return said instanceof EvidenceFrom evidence ? sourcesBeyond(known, evidence)
                : Optional.of(text).filter(lacks -> known.stream().noneMatch(one -> isSame((EObject) one, said)));
    }

    private static Optional<String> sourcesBeyond(List<?> known, EvidenceFrom evidence) {
        List<EvidenceSource> sources = known.stream().map(EvidenceFrom.class::cast)
                .flatMap(from -> from.getSources().stream()).toList();
        List<INode> names = NodeModelUtils.findNodesForFeature(evidence, Literals.EVIDENCE_FROM__SOURCES);
        String lacking = IntStream.range(0, names.size())
                .filter(index -> !sources.contains(evidence.getSources().get(index)))
                .mapToObj(index -> names.get(index).getText().strip()).collect(Collectors.joining(", "));
        return lacking.isEmpty() ? Optional.empty() : Optional.of("evidence " + lacking);
    }

    /** A segment is rated once, whatever the scores. */
    private static boolean isSame(EObject known, EObject said) {
        return known instanceof SegmentRating one && said instanceof SegmentRating other
                ? one.getSegment() == other.getSegment() : EcoreUtil.equals(known, said);
    }

    private boolean isNothing() {
        return words.isEmpty() && statements.isEmpty();
    }

    private Draft addedTo(EObject first, Draft draft) {
        if (!words.isEmpty()) {
            draft.addToHead(first, String.join(" ", words));
        }
        return statements.isEmpty() ? draft : draft.addTo(first, statements.toArray(String[]::new));
    }
}

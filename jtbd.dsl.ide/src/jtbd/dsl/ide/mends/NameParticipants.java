package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.rules.interview.MissingSegment;

/** Names the segment that a participant of an interview belongs to. */
@Mends(MissingSegment.class)
final class NameParticipants extends MendOf<Interview> {

    private static final List<EStructuralFeature> HEAD = List.of(Literals.NAMED__NAME, Literals.TITLED__TITLE,
            Literals.INTERVIEW__DATE);

    NameParticipants() {
        super(Interview.class);
    }

    @Override
    Stream<Proposal> mend(Interview interview, Complaint complaint) {
        int end = HEAD.stream().flatMap(part -> NodeModelUtils.findNodesForFeature(interview, part).stream())
                .mapToInt(INode::getTotalEndOffset).max().orElseThrow();
        return Choices.named(Segment.class, interview, Literals.INTERVIEW__SEGMENT, complaint, "with",
                (draft, statement) -> draft.insert(end, " " + statement));
    }
}

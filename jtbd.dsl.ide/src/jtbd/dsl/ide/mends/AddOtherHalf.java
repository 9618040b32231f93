package jtbd.dsl.ide.mends;

import java.math.BigDecimal;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.rules.job.HalfMeasured;
import jtbd.dsl.rules.outcome.HalfRated;

/** Adds the satisfaction to an importance, or the other way round. */
@Mends({HalfMeasured.class, HalfRated.class})
final class AddOtherHalf implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.about(Score.class).stream().map(score -> {
            boolean isImportance = score.eContainingFeature().getName().equals("importance");
            BigDecimal half = score.getScale().divide(BigDecimal.valueOf(2));
            String head = isImportance ? "satisfaction " : "importance ";
            String other = head + Decimals.text(half) + "/" + score.getScale().toPlainString();
            return Proposal.possible("Add '" + other + "', to be corrected",
                    add(other, score, complaint).leaveOpen(head, Decimals.text(half)));
        });
    }

    private static Draft add(String other, Score score, Complaint complaint) {
        ITextRegion statement = Statement.around(NodeModelUtils.getNode(score));
        return score.eContainer() instanceof Job ? complaint.draft().addAfter(statement, other)
                : complaint.draft().insert(statement.getOffset() + statement.getLength(), " " + other);
    }
}

package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.jtbd.Gap;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.rules.job.GapWithoutCitation;

/** Names an attribute of the scorecard that explains a gap. */
@Mends(GapWithoutCitation.class)
final class CiteAttributes extends MendOf<Gap> {

    CiteAttributes() {
        super(Gap.class);
    }

    @Override
    Stream<Proposal> mend(Gap gap, Complaint complaint) {
        ITextRegion text = complaint.file().region(gap, Literals.GAP__TEXT);
        return HomeIndustry.of((Job) gap.eContainer()).stream().flatMap(industry -> industry.getScorings().stream())
                .flatMap(scoring -> scoring.getScores().stream()).map(AttributeScore::getAttribute)
                .filter(attribute -> attribute != null && attribute.getName() != null).limit(5)
                .map(attribute -> VisibleNames.of(attribute, gap, Literals.GAP__ATTRIBUTES))
                .map(name -> Proposal.possible("Add 'citing " + name + "'",
                        complaint.draft().insert(text.getOffset() + text.getLength(), " citing " + name)));
    }
}

package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.jtbd.AttributeScore;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.jtbd.Scoring;
import jtbd.dsl.rules.score.AttributeOfAnotherScorecard;

/** Puts a score among those on the scorecard that its attribute stands on. */
@Mends(AttributeOfAnotherScorecard.class)
final class MoveForeignScore extends MendOf<AttributeScore> {

    MoveForeignScore() {
        super(AttributeScore.class);
    }

    @Override
    Stream<Proposal> mend(AttributeScore score, Complaint complaint) {
        Scorecard own = (Scorecard) score.getAttribute().eContainer().eContainer();
        return Stream.of(Proposal.possible("Move it to the scores on '" + own.getName() + "'",
                moved(score, own, complaint)));
    }

    private static Draft moved(AttributeScore score, Scorecard own, Complaint complaint) {
        Scoring here = (Scoring) score.eContainer();
        String text = complaint.file().text(complaint.file().region(score));
        Draft draft = complaint.draft().takeOut(complaint.file().region(score));
        return ((Industry) here.eContainer()).getScorings().stream()
                .filter(scoring -> scoring.getScorecard() == own).findFirst()
                .map(scoring -> draft.addTo(scoring, text))
                .orElseGet(() -> draft.addAfter(here, "scores on %s { %s }".formatted(
                        VisibleNames.of(own, here, Literals.SCORING__SCORECARD), text)));
    }
}

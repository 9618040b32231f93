package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.OutcomeRating;
import jtbd.dsl.rules.competitor.OutcomeOfAnotherJob;

/** Puts the rating of an outcome with the hire for the job that the outcome belongs to. */
@Mends(OutcomeOfAnotherJob.class)
final class MoveForeignRating extends MendOf<OutcomeRating> {

    MoveForeignRating() {
        super(OutcomeRating.class);
    }

    @Override
    Stream<Proposal> mend(OutcomeRating rating, Complaint complaint) {
        Job job = EcoreUtil2.getContainerOfType(rating.getOutcome(), Job.class);
        return Stream.of(Proposal.possible("Move the rating to the hire for '" + job.getName() + "'",
                moved(rating, job, complaint)));
    }

    private static Draft moved(OutcomeRating rating, Job job, Complaint complaint) {
        EObject hired = rating.eContainer().eContainer();
        String text = complaint.file().text(complaint.file().region(rating));
        Draft draft = complaint.draft().takeOut(complaint.file().region(rating));
        return hired.eContents().stream().filter(Hire.class::isInstance).map(Hire.class::cast)
                .filter(hire -> hire.getJob() == job).findFirst()
                .map(hire -> draft.insert(endOf(hire, complaint), " " + text))
                .orElseGet(() -> draft.addTo(hired, "hired for "
                        + VisibleNames.of(job, rating.eContainer(), Literals.HIRE__JOB) + " " + text));
    }

    private static int endOf(Hire hire, Complaint complaint) {
        ITextRegion all = complaint.file().region(hire);
        return all.getOffset() + all.getLength();
    }
}

package jtbd.dsl.ide.actions;

import java.util.Optional;

import org.eclipse.lsp4j.CodeActionKind;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.TwoJobs;
import jtbd.dsl.ide.edits.TwoOutcomes;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;

/** Makes two jobs, or two outcomes, of one that joins two things with "and" or "or". */
final class SplitInTwo implements Refactoring {

    @Override
    public Optional<Rewriting> at(Place place) {
        Optional<Draft> outcome = place.within(Outcome.class)
                .flatMap(joined -> TwoOutcomes.of(joined, place.file()));
        if (outcome.isPresent()) {
            return outcome.map(draft -> new Rewriting("Split the outcome in two", CodeActionKind.RefactorRewrite,
                    draft));
        }
        return place.within(Job.class).filter(job -> place.isInHeadOf(job) || isInWant(job, place))
                .flatMap(joined -> TwoJobs.of(joined, place.file(), place.freshNames()))
                .map(draft -> new Rewriting("Split the job in two", CodeActionKind.RefactorRewrite, draft));
    }

    private static boolean isInWant(Job job, Place place) {
        return job.getMotivation() != null
                && place.file().region(job, Literals.JOB__MOTIVATION).contains(place.selection());
    }
}

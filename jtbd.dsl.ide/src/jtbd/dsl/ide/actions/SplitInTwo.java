package jtbd.dsl.ide.actions;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeActionKind;

import jtbd.dsl.ide.edits.Split;
import jtbd.dsl.ide.edits.TwoJobs;
import jtbd.dsl.ide.edits.TwoOutcomes;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.Silenced;

/** Makes two jobs, or two outcomes, of one that joins two things with "and" or "or". */
final class SplitInTwo implements Refactoring {

    @Override
    public Optional<Rewriting> at(Place place) {
        return place.readWhole(Outcome.class)
                .filter(joined -> mayBeSplit(joined, jtbd.dsl.rules.outcome.Compound.class))
                .flatMap(joined -> TwoOutcomes.of(joined, place.file()))
                .flatMap(split -> rewriting("Split the outcome in two", split))
                .or(() -> place.readWhole(Job.class).filter(job -> place.isInHeadOf(job) || isInWant(job, place))
                        .filter(joined -> mayBeSplit(joined, jtbd.dsl.rules.job.Compound.class))
                        .flatMap(joined -> TwoJobs.of(joined, place.file(), place.freshNames()))
                        .flatMap(split -> rewriting("Split the job in two", split)));
    }

    /** What an author wants to be one stays one. */
    private static boolean mayBeSplit(EObject joined, Class<?> rule) {
        return !Silenced.at(joined, RegisteredRule.idOf(rule));
    }

    private static Optional<Rewriting> rewriting(String label, Split split) {
        return split.isClear() ? Optional.of(new Rewriting(label, CodeActionKind.RefactorRewrite, split.draft()))
                : Optional.empty();
    }

    private static boolean isInWant(Job job, Place place) {
        return job.getMotivation() != null
                && place.file().region(job, Literals.JOB__MOTIVATION).contains(place.selection());
    }
}

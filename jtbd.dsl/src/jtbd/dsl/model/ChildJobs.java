package jtbd.dsl.model;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Job;

/** The jobs that say they are {@code of} a job, in the portfolio's order. */
public final class ChildJobs {

    private final Portfolio portfolio;

    private ChildJobs(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    public static ChildJobs in(Portfolio portfolio) {
        return new ChildJobs(portfolio);
    }

    public List<Job> of(Job parent) {
        return portfolio.under(Gathering.CHILDREN, parent);
    }

    static void gather(PortfolioFile file, BiConsumer<Object, EObject> found) {
        file.all(Job.class).forEach(job -> Linked.to(((Job) job).getParent())
                .ifPresent(parent -> found.accept(parent, job)));
    }
}

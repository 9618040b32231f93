package jtbd.dsl.rules.job;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.Linked;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A job that is its own parent, directly or over others: there is no tree of jobs to draw. */
@Rule(id = "job.parent-cycle", severity = Severity.ERROR,
        title = "No job is part of itself, over however many parent jobs", looksBeyondTheFile = true)
public final class ParentCycle extends RuleCheck<Job> {

    private static final int SHOWN = 5;

    public ParentCycle() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        Portfolio portfolio = context.portfolio();
        Set<Job> inCycles = portfolio.keep(ParentCycle.class, () -> inCycles(portfolio.all(Job.class)));
        if (inCycles.contains(job)) {
            context.report(job, Literals.JOB__PARENT, job.getParent() == job
                    ? "Job '" + job.getName() + "' is its own parent. Remove 'of " + job.getName()
                            + "', or name another job."
                    : "The parents of job '" + job.getName() + "' lead back to it: " + path(job)
                            + ". Take one 'of' out of this circle.");
        }
    }

    private static Set<Job> inCycles(List<Job> jobs) {
        Set<Job> inCycles = new HashSet<>();
        Set<Job> seen = new HashSet<>();
        for (Job job : jobs) {
            List<Job> way = new ArrayList<>();
            Job next = job;
            while (Linked.isKnown(next) && seen.add(next)) {
                way.add(next);
                next = next.getParent();
            }
            int start = way.indexOf(next);
            if (start >= 0) {
                inCycles.addAll(way.subList(start, way.size()));
            }
        }
        return inCycles;
    }

    private static String path(Job job) {
        StringBuilder path = new StringBuilder(job.getName());
        Job next = job.getParent();
        for (int i = 0; next != job && i < SHOWN; i++) {
            path.append(" of ").append(next.getName());
            next = next.getParent();
        }
        return path + (next == job ? " of " : " of … of ") + job.getName();
    }
}

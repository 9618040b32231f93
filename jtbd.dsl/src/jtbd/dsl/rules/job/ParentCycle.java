package jtbd.dsl.rules.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.Linked;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A job that is its own parent, directly or over others: there is no tree of jobs to draw. */
@Rule(id = "job.parent-cycle", severity = Severity.ERROR,
        title = "No job is part of itself, over however many parent jobs", looksBeyondTheFile = true)
public final class ParentCycle extends RuleCheck<Job> {

    private static final int SHOWN = 8;

    public ParentCycle() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        List<Job> cycle = context.portfolio().<Job, List<Job>>keepEach(ParentCycle.class, job,
                all -> cycles(all.all(Job.class)));
        if (cycle != null) {
            context.report(job, Literals.JOB__PARENT, cycle.size() == 1
                    ? "Job '" + job.getName() + "' is its own parent. Remove 'of " + job.getName()
                            + "', or name another job."
                    : "The parents of job '" + job.getName() + "' lead back to it: " + path(cycle)
                            + ". Take one 'of' out of this circle.");
        }
    }

    /** Each cycle once, by the first of its jobs, and from there on in the order of the parents. */
    private static Map<Job, List<Job>> cycles(List<Job> jobs) {
        Set<Job> inCycles = inCycles(jobs);
        Map<Job, List<Job>> cycles = new HashMap<>();
        for (Job job : jobs) {
            if (inCycles.contains(job)) {
                List<Job> cycle = cycleFrom(job);
                cycles.put(job, cycle);
                cycle.forEach(inCycles::remove);
            }
        }
        return cycles;
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

    private static List<Job> cycleFrom(Job first) {
        List<Job> cycle = new ArrayList<>(List.of(first));
        for (Job next = first.getParent(); next != first; next = next.getParent()) {
            cycle.add(next);
        }
        return cycle;
    }

    private static String path(List<Job> cycle) {
        String path = cycle.stream().limit(SHOWN).map(Job::getName).collect(Collectors.joining(" of "));
        return path + (cycle.size() > SHOWN ? " of … of " : " of ") + cycle.get(0).getName();
    }
}

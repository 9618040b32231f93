package jtbd.dsl.rules.job;

import java.util.ArrayList;
import java.util.List;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A job whose sentence lacks its situation, its motivation or its result. */
@Rule(id = "job.incomplete-statement", severity = Severity.INFO, title = "A job says when, want and so")
public final class IncompleteStatement extends RuleCheck<Job> {

    public IncompleteStatement() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        List<String> missing = new ArrayList<>();
        addMissing(missing, "when", job.getSituation());
        addMissing(missing, "want", job.getMotivation());
        addMissing(missing, "so", job.getResult());
        if (!missing.isEmpty()) {
            context.report(job, Literals.NAMED__NAME, "The sentence of job '" + job.getName() + "' lacks "
                    + listed(missing) + ". A job reads: when \"…\" want \"…\" so \"…\"");
        }
    }

    private static String listed(List<String> missing) {
        int last = missing.size() - 1;
        return last == 0 ? missing.get(0)
                : String.join(", ", missing.subList(0, last)) + " and " + missing.get(last);
    }

    private static void addMissing(List<String> missing, String keyword, String text) {
        if (text == null || text.isBlank()) {
            missing.add("'" + keyword + "'");
        }
    }
}

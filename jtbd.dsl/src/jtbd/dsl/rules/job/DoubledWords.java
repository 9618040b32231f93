package jtbd.dsl.rules.job;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.wording.SpokenLead;

/** A part of a job that says once more what is read before it: want "I want to rest". */
@Rule(id = "job.doubled-words", severity = Severity.INFO, title = "The parts of a job go on behind their words")
public final class DoubledWords extends RuleCheck<Job> {

    public DoubledWords() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        SpokenLead.TO.doubledIn(context.words(job, Literals.TITLED__TITLE)).ifPresent(to -> context.report(job,
                Literals.TITLED__TITLE, "The title of job '" + job.getName() + "' begins with '" + to + "'. Leave it "
                        + "out: a title begins with its verb.", Stream.of(Suggestion.NEEDLESS.of(to))));
        check(job, Literals.JOB__SITUATION, SpokenLead.WHEN, context);
        check(job, Literals.JOB__MOTIVATION, SpokenLead.WANT, context);
        check(job, Literals.JOB__RESULT, SpokenLead.SO, context);
    }

    private static void check(Job job, EAttribute part, SpokenLead lead, RuleContext context) {
        lead.doubledIn(context.words(job, part)).ifPresent(words -> context.report(job, part, "This part of job '"
                + job.getName() + "' begins with '" + words + "', which is read before it anyway. Leave it out.",
                Stream.of(Suggestion.NEEDLESS.of(words))));
    }
}

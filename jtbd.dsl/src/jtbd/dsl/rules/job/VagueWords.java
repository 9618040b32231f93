package jtbd.dsl.rules.job;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.wording.WordKind;

/** Praise in a job where a measure belongs. */
@Rule(id = "job.vague-words", title = "A functional job has no praise in it: measures stand in its outcomes")
public final class VagueWords extends RuleCheck<Job> {

    private static final List<EStructuralFeature> PARTS = List.of(Literals.TITLED__TITLE,
            Literals.JOB__MOTIVATION);

    public VagueWords() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        if (job.getKind() == JobKind.EMOTIONAL || job.getKind() == JobKind.SOCIAL) {
            return;
        }
        for (EStructuralFeature part : PARTS) {
            context.words(job, part).first(WordKind.VAGUE).ifPresent(word -> context.report(job, part,
                    "Job '" + job.getName() + "' says '" + word + "', which everybody measures in another way. Leave "
                            + "the word out and say it as an outcome, such as: minimize time to \"…\".",
                    Stream.of(Suggestion.NEEDLESS.of(word))));
        }
    }
}

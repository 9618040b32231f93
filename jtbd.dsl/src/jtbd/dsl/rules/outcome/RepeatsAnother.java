package jtbd.dsl.rules.outcome;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.model.OutcomesOf;
import jtbd.dsl.model.Statements;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.Content;
import jtbd.dsl.rules.wording.Words;

/** Two outcomes of a job that say nearly the same. */
@Rule(id = "outcome.repeats-another", title = "No two outcomes of a job say nearly the same")
public final class RepeatsAnother extends RuleCheck<Job> {

    private static final int FEWEST_WORDS = 6;

    public RepeatsAnother() {
        super(Job.class);
    }

    @Override
    protected void check(Job job, RuleContext context) {
        repeated(job).forEach((outcome, first) -> context.report(outcome, Literals.OUTCOME__OBJECT,
                "This outcome nearly repeats another of job '" + job.getName() + "': '" + Statements.of(first)
                        + "'. Keep one, or say what makes them differ."));
    }

    /** The outcomes of a job that nearly repeat another one, each with the first that it does. */
    public static Map<Outcome, Outcome> repeated(Job job) {
        List<Outcome> outcomes = OutcomesOf.job(job);
        if (outcomes.size() < 2) {
            return Map.of();
        }
        Map<Outcome, Outcome> repeated = new LinkedHashMap<>();
        Map<Set<String>, Outcome> known = new HashMap<>();
        for (Outcome outcome : outcomes) {
            Set<String> content = content(outcome);
            Outcome first = nearest(content, known);
            if (first != null) {
                repeated.put(outcome, first);
            }
            known.putIfAbsent(content, outcome);
        }
        return repeated;
    }

    /** A known outcome of the same words, or of all but one of them. */
    private static Outcome nearest(Set<String> content, Map<Set<String>, Outcome> known) {
        Outcome same = known.get(content);
        if (same != null || content.size() < FEWEST_WORDS) {
            return same;
        }
        for (String word : content) {
            Set<String> others = new HashSet<>(content);
            others.remove(word);
            Outcome shorter = known.get(others);
            if (shorter != null) {
                return shorter;
            }
        }
        return null;
    }

    private static Set<String> content(Outcome outcome) {
        Set<String> content = Content.of(Words.of(outcome.getObject()), Words.of(outcome.getContext()));
        content.add("direction: " + outcome.getDirection());
        content.add("measure: " + outcome.getMeasure());
        return content;
    }
}

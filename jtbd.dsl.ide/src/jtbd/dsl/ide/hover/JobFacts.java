package jtbd.dsl.ide.hover;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.jtbd.Significance;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.ForceBalance;
import jtbd.dsl.measure.MapCoverage;
import jtbd.dsl.model.ForceBalances;
import jtbd.dsl.model.MapSteps;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.OutcomesOf;
import jtbd.dsl.model.QuantityText;
import jtbd.dsl.settings.Settings;

/** Whose job it is, what its numbers come to, and what shows that it gets done better. */
final class JobFacts {

    private JobFacts() {
    }

    static void add(Sheet sheet, Job job, Settings settings) {
        sheet.fact("part of", SomeTitles.of(Stream.ofNullable(job.getParent()).toList()));
        sheet.fact("for", SomeTitles.of(Stream.ofNullable(job.getExecutor()).toList()));
        sheet.fact("stated score:", QuantityText.of(job.getScore()));
        OpportunityOf.job(job).ifPresent(score -> ScoreFacts.add(sheet, score, settings));
        ForceBalances.of(job).ifPresent(balance -> addForces(sheet, balance));
        if (job.getMap() != null) {
            MapCoverage coverage = MapSteps.of(job.getMap()).coverage();
            sheet.fact("map:", "%s of %s steps, %s supported, %s with outcomes".formatted(coverage.entered(),
                    MapCoverage.STEPS, coverage.supported(), coverage.withOutcomes()), coverage.entries().share());
        }
        int outcomes = OutcomesOf.job(job).size();
        sheet.fact("outcomes:", outcomes == 0 ? "" : Integer.toString(outcomes));
        Optional.ofNullable(job.getSignificance()).ifPresent(significance -> addSignificance(sheet, significance));
        sheet.fact("measured by", SomeTitles.of(job.getMetrics()));
    }

    private static void addSignificance(Sheet sheet, Significance significance) {
        sheet.fact("significance:", significance.getLevel().getLiteral()
                + after(", every ", significance.getFrequency() == null ? "" : every(significance.getFrequency()))
                + after(", failing: ", Objects.toString(significance.getFailure(), ""))
                + after(", held by ", QuantityText.of(significance.getReach()))
                + after(", pays ", QuantityText.of(significance.getPays())));
    }

    /** {@code day}, or {@code 2 weeks}. */
    private static String every(Quantity frequency) {
        return frequency.getAmount() == null ? Objects.toString(frequency.getUnit(), "") : QuantityText.of(frequency);
    }

    private static String after(String lead, String text) {
        return text.isEmpty() ? "" : lead + text;
    }

    private static void addForces(Sheet sheet, ForceBalance balance) {
        sheet.fact("forces:", "%s for, %s against: a switch is %s".formatted(Decimals.text(balance.driving(), 1),
                Decimals.text(balance.holding(), 1), balance.outlook().title()));
        addForce(sheet, "push", balance.push(), balance);
        addForce(sheet, "pull", balance.pull(), balance);
        addForce(sheet, "anxiety", balance.anxiety(), balance);
        addForce(sheet, "habit", balance.habit(), balance);
    }

    private static void addForce(Sheet sheet, String name, BigDecimal strength, ForceBalance balance) {
        Optional<BigDecimal> share = balance.shareOf(strength);
        sheet.fact(name, Decimals.text(strength, 1) + share.map(part -> ", " + Decimals.percent(part)).orElse(""),
                share);
    }
}

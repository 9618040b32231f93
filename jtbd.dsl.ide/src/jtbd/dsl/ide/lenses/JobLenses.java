package jtbd.dsl.ide.lenses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.measure.Count;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.MapCoverage;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.model.EvidenceOf;
import jtbd.dsl.model.ForceBalances;
import jtbd.dsl.model.MapSteps;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.OutcomesOf;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.settings.Settings;

/**
 * What stands above a job: its opportunity and the highest of its outcomes, its forces, what backs it, how far its map
 * is, what its metrics lack.
 */
final class JobLenses {

    private JobLenses() {
    }

    static List<Lens> of(Job job, Portfolio portfolio, Settings settings) {
        List<Lens> lenses = new ArrayList<>();
        OpportunityOf.job(job).ifPresent(score -> lenses.add(opportunity("opportunity %s: %s", score, settings)));
        OutcomesOf.job(job).stream().flatMap(outcome -> OpportunityOf.outcome(outcome).stream())
                .max(Comparator.comparing(OpportunityScore::value))
                .ifPresent(score -> lenses.add(opportunity("outcomes up to %s: %s", score, settings)));
        ForceBalances.of(job).ifPresent(balance -> lenses.add(Lens.toPage("forces %s: a switch is %s"
                .formatted(Signed.of(balance.value()), balance.outlook().title()))));
        int sources = EvidenceOf.in(portfolio).claim(job).size();
        lenses.add(Lens.toPage(sources == 0 ? "no evidence" : Count.of(sources, "piece") + " of evidence"));
        if (job.getMap() != null) {
            lenses.add(Lens.toPage("map %s of %s steps".formatted(MapSteps.of(job.getMap()).coverage().entered(),
                    MapCoverage.STEPS)));
        }
        if (!job.getMetrics().isEmpty()) {
            int lacking = (int) job.getMetrics().stream()
                    .filter(metric -> !metric.eIsProxy() && metric.getTarget() == null).count();
            lenses.add(Lens.toPage(Count.of(job.getMetrics().size(), "metric")
                    + (lacking == 0 ? "" : ", " + lacking + " without target")));
        }
        return lenses;
    }

    private static Lens opportunity(String words, OpportunityScore score, Settings settings) {
        return Lens.toPage(words.formatted(Decimals.text(score.value(), 1), settings.zones().zoneOf(score).title()));
    }
}

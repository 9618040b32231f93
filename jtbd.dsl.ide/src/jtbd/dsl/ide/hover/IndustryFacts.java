package jtbd.dsl.ide.hover;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.measure.Coverage;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.model.EvidenceCoverageOf;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.QuantityText;
import jtbd.dsl.model.RankedJobs;
import jtbd.dsl.model.ScoresOf;
import jtbd.dsl.model.TitleOf;
import jtbd.dsl.settings.Settings;

/** How many jobs an industry has, how much of it rests on evidence, and what it scores. */
final class IndustryFacts {

    private IndustryFacts() {
    }

    static void add(Sheet sheet, Industry industry, Portfolio portfolio, Settings settings) {
        industry.getOverview().stream().limit(1).forEach(sheet::say);
        industry.getClassifications()
                .forEach(each -> sheet.fact("classified:", each.getScheme() + " " + each.getCode()));
        List<Job> jobs = portfolio.partsOf(industry, Job.class);
        long underserved = jobs.stream().filter(job -> RankedJobs.isUnderserved(job, settings)).count();
        sheet.fact("jobs:", jobs.size() + ", " + underserved + " underserved");
        addOpportunities(sheet, RankedJobs.withMostToGain(jobs));
        Coverage claims = EvidenceCoverageOf.industry(industry, portfolio).claims();
        sheet.fact("claims with evidence:", claims.covered() + " of " + claims.all(), claims.share());
        sheet.fact("fit of this method:", QuantityText.of(industry.getFit()) + because(industry));
        ScoresOf scores = ScoresOf.industry(industry);
        scores.attributes().stream().map(attribute -> (Scorecard) attribute.eContainer().eContainer()).distinct()
                .forEach(scorecard -> scores.average(scorecard).ifPresent(mean -> sheet.fact(
                        TitleOf.of(scorecard) + ":", Decimals.text(mean, 1) + " on average" + ScoresOf.scale(scorecard)
                                .map(scale -> ", from " + ScorecardFacts.text(scale)).orElse(""))));
    }

    /** The jobs with most to gain, numbered as in the picture. */
    private static void addOpportunities(Sheet sheet, List<Job> ranked) {
        int number = 0;
        for (Job job : ranked) {
            BigDecimal value = OpportunityOf.job(job).orElseThrow().value();
            sheet.fact(++number + ":", TitleOf.of(job) + ", opportunity " + Decimals.text(value, 1),
                    Optional.of(Scale.upTo(OpportunityScore.HIGHEST).heightOf(value)));
        }
    }

    private static String because(Industry industry) {
        return industry.getFit() == null || industry.getFitReason() == null ? ""
                : " because " + industry.getFitReason();
    }
}

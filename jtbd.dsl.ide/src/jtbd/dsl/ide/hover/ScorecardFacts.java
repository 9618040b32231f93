package jtbd.dsl.ide.hover;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Pillar;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.measure.Count;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.ScoresOf;
import jtbd.dsl.model.TitleOf;

/** What a scorecard, or a part of it, consists of, and what industries score on it. */
final class ScorecardFacts {

    private static final int MOST = 5;

    private final Sheet sheet;
    private final Portfolio portfolio;

    private ScorecardFacts(Sheet sheet, Portfolio portfolio) {
        this.sheet = sheet;
        this.portfolio = portfolio;
    }

    static void add(Sheet sheet, Element element, Portfolio portfolio) {
        ScorecardFacts facts = new ScorecardFacts(sheet, portfolio);
        if (element instanceof Scorecard scorecard) {
            facts.addScorecard(scorecard);
        } else if (element instanceof Pillar pillar) {
            facts.addPillar(pillar);
        } else if (element instanceof Attribute attribute) {
            facts.addAttribute(attribute);
        }
    }

    /** {@code 0 to 5}. */
    static String text(Scale scale) {
        return Decimals.text(scale.lowest()) + " to " + Decimals.text(scale.highest());
    }

    private void addScorecard(Scorecard scorecard) {
        List<Attribute> attributes = scorecard.getPillars().stream()
                .flatMap(pillar -> pillar.getAttributes().stream()).toList();
        addScale(scorecard);
        sheet.fact("pillars:", SomeTitles.of(scorecard.getPillars()));
        sheet.fact("attributes:", Integer.toString(attributes.size()));
        addIndustries(attributes, (industry, scores) -> addAverage(industry, scores, attributes,
                scores.average(scorecard), ScoresOf.scale(scorecard)));
    }

    private void addPillar(Pillar pillar) {
        Scorecard scorecard = (Scorecard) pillar.eContainer();
        addScale(scorecard);
        sheet.fact("attributes:", SomeTitles.of(pillar.getAttributes()));
        addIndustries(pillar.getAttributes(), (industry, scores) -> addAverage(industry, scores,
                pillar.getAttributes(), scores.average(pillar), ScoresOf.scale(scorecard)));
    }

    private void addAttribute(Attribute attribute) {
        addScale((Scorecard) attribute.eContainer().eContainer());
        sheet.fact("pillar:", TitleOf.of(attribute.eContainer()));
        addIndustries(List.of(attribute), (industry, scores) -> scores.value(attribute).ifPresent(value ->
                sheet.fact(TitleOf.of(industry) + ":", Decimals.text(value) + scores.scale(attribute)
                        .map(scale -> "/" + Decimals.text(scale.highest())).orElse(""), scores.height(attribute))));
    }

    private void addScale(Scorecard scorecard) {
        sheet.fact("scale:", ScoresOf.scale(scorecard).map(ScorecardFacts::text).orElse("none"));
    }

    private void addIndustries(List<Attribute> attributes, BiConsumer<Industry, ScoresOf> add) {
        portfolio.all(Industry.class).stream()
                .filter(industry -> attributes.stream().anyMatch(ScoresOf.industry(industry).attributes()::contains))
                .limit(MOST).forEach(industry -> add.accept(industry, ScoresOf.industry(industry)));
    }

    private void addAverage(Industry industry, ScoresOf scores, List<Attribute> attributes,
            Optional<BigDecimal> average, Optional<Scale> scale) {
        long scored = attributes.stream().filter(scores.attributes()::contains).count();
        average.ifPresent(mean -> sheet.fact(TitleOf.of(industry) + ":", "%s on average, %s of %s".formatted(
                Decimals.text(mean, 1), scored, Count.of(attributes.size(), "attribute")),
                scale.filter(each -> each.contains(mean)).map(each -> each.heightOf(mean))));
    }
}

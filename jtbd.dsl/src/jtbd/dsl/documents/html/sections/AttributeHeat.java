package jtbd.dsl.documents.html.sections;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.ScoreHeatMap.Row;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Pillar;
import jtbd.dsl.jtbd.Scorecard;

/** How industries score on every attribute of a pillar, as a field of shades: each attribute has a row. */
final class AttributeHeat {

    private AttributeHeat() {
    }

    /** Industries without a score on the pillar are left out. */
    static Html of(Pillar pillar, List<Industry> industries, Standpoint here) {
        List<Industry> scored = industries.stream().filter(industry -> pillar.getAttributes().stream()
                .anyMatch(attribute -> IndustryScores.of(industry, here).value(attribute).isPresent())).toList();
        return HeatFigure.of(Text.of("Score per attribute"), scored.stream().map(Titles::of).toList(),
                pillar.getAttributes().stream().map(attribute -> row(attribute, scored, here)).toList(),
                (Scorecard) pillar.eContainer());
    }

    private static Row row(Attribute attribute, List<Industry> industries, Standpoint here) {
        return new Row(Titles.of(attribute), industries.stream()
                .map(industry -> IndustryScores.of(industry, here))
                .map(scores -> HeatFigure.cell(scores.value(attribute), scores.scale(attribute))).toList());
    }
}

package jtbd.dsl.documents.html.sections;

import java.util.ArrayList;
import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.TableTemplate;
import jtbd.dsl.documents.html.templates.TableView.Cell;
import jtbd.dsl.documents.html.templates.TableView.Column;
import jtbd.dsl.documents.html.templates.TableView;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.measure.Decimals;

/** How an industry scores: the average of each pillar, then every attribute that was scored. */
public final class ScorecardSection {

    private ScorecardSection() {
    }

    public static Html of(Industry industry, Standpoint here) {
        List<Attribute> attributes = List.copyOf(IndustryScores.of(industry, here).attributes());
        if (attributes.isEmpty()) {
            return Html.NONE;
        }
        List<Html> parts = new ArrayList<>();
        attributes.stream().map(attribute -> (Scorecard) attribute.eContainer().eContainer()).distinct()
                .forEach(scorecard -> parts.add(PillarHeat.of(scorecard, List.of(industry), here)));
        parts.add(TableTemplate.render(new TableView(Text.of("Scores"),
                List.of(Column.words("Attribute"), Column.choice("Pillar"), Column.number("Score"),
                        Column.words("Cited by")),
                attributes.stream().map(attribute -> row(attribute, industry, here)).toList())));
        return ListTemplate.together(parts);
    }

    private static TableView.Row row(Attribute attribute, Industry industry, Standpoint here) {
        Text order = IndustryScores.of(industry, here).height(attribute).map(height -> Text.of(Decimals.text(height,
                3)))
                .orElse(Text.NONE);
        return TableView.Row.of(Cell.words(here.link(attribute)), Cell.of(Titles.of(attribute.eContainer())),
                Cell.number(IndustryScores.shaded(attribute, industry, here), order),
                Cell.words(ListTemplate.below(here.links(CitedBy.in(industry, attribute, here)))));
    }
}

package jtbd.dsl.documents.html.sections;

import java.util.ArrayList;
import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.OutcomeTemplate;
import jtbd.dsl.documents.html.templates.PillarTemplate;
import jtbd.dsl.documents.html.templates.TableTemplate;
import jtbd.dsl.documents.html.templates.TableView.Cell;
import jtbd.dsl.documents.html.templates.TableView.Column;
import jtbd.dsl.documents.html.templates.TableView;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Pillar;
import jtbd.dsl.jtbd.Scorecard;

/** What the attributes of a scorecard are, by pillar, and who scores how on them. */
public final class ScorecardTable {

    private ScorecardTable() {
    }

    public static Html of(Scorecard scorecard, Standpoint here) {
        List<Html> parts = new ArrayList<>();
        parts.add(Remarks.of(scorecard));
        parts.add(PillarHeat.of(scorecard, here.portfolio().all(Industry.class)));
        scorecard.getPillars().forEach(pillar -> parts.add(pillar(pillar, here)));
        return ListTemplate.together(parts);
    }

    private static Html pillar(Pillar pillar, Standpoint here) {
        Html table = TableTemplate.render(new TableView(Titles.of(pillar),
                List.of(Column.words("Code"), Column.words("Attribute"), Column.words("Scores"), Column.words("Cited by")),
                pillar.getAttributes().stream().map(attribute -> row(attribute, here)).toList()));
        return PillarTemplate.render(here.anchorOf(pillar), Titles.of(pillar), Remarks.of(pillar), table);
    }

    private static TableView.Row row(Attribute attribute, Standpoint here) {
        List<Html> scores = here.users(attribute, Industry.class).stream().map(industry -> here.link(industry,
                Titles.of(industry).plus(" ").plus(AttributeScoreWords.of(attribute, industry)))).toList();
        return TableView.Row.at(here.anchorOf(attribute), Cell.of(Text.of(attribute.getName())),
                Cell.words(OutcomeTemplate.render(Text.of(attribute.getTitle()), List.of(), Remarks.of(attribute))),
                Cell.words(ListTemplate.below(scores)),
                Cell.words(ListTemplate.inLine(here.links(here.users(attribute, IndustryPart.class)))));
    }
}

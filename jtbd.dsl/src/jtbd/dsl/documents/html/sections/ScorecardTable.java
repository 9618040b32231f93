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
import jtbd.dsl.measure.Count;

/** What the attributes of a scorecard are, by pillar, and who scores how on them. */
public final class ScorecardTable {

    /** More links than these say less than their number does. */
    private static final int MOST = 40;
    /** The scores of more industries than these are read in the picture. */
    private static final int MOST_SCORES = 5;

    private ScorecardTable() {
    }

    public static Html of(Scorecard scorecard, Standpoint here) {
        List<Html> parts = new ArrayList<>();
        parts.add(Remarks.of(scorecard));
        List<Industry> scored = here.portfolio().all(Industry.class);
        List<Industry> first = scored.subList(0, Math.min(MOST, scored.size()));
        parts.add(PillarHeat.of(scorecard, first, here));
        scorecard.getPillars().forEach(pillar -> parts.add(pillar(pillar, first, here)));
        return ListTemplate.together(parts);
    }

    private static Html pillar(Pillar pillar, List<Industry> industries, Standpoint here) {
        Html table = TableTemplate.render(new TableView(Titles.of(pillar),
                List.of(Column.words("Code"), Column.words("Attribute"), Column.words("Scores"),
                        Column.words("Cited by")),
                pillar.getAttributes().stream().map(attribute -> row(attribute, here)).toList()));
        return PillarTemplate.render(here.anchorOf(pillar), Titles.of(pillar), Remarks.of(pillar),
                industries.size() > MOST_SCORES
                        ? ListTemplate.together(List.of(AttributeHeat.of(pillar, industries, here), table)) : table);
    }

    private static TableView.Row row(Attribute attribute, Standpoint here) {
        return TableView.Row.at(here.anchorOf(attribute), Cell.of(Text.of(attribute.getName())),
                Cell.words(OutcomeTemplate.render(Text.of(attribute.getTitle()), List.of(), Remarks.of(attribute))),
                Cell.words(scores(attribute, here)), Cell.words(citedBy(attribute, here)));
    }

    private static Html scores(Attribute attribute, Standpoint here) {
        List<Industry> industries = here.users(attribute, Industry.class);
        if (industries.size() > MOST_SCORES) {
            return Html.of(Text.of("in " + industries.size() + " industries"));
        }
        return ListTemplate.below(industries.stream().map(industry -> ListTemplate.together(List.of(
                IndustryScores.shaded(attribute, industry, here), here.link(industry)))).toList());
    }

    private static Html citedBy(Attribute attribute, Standpoint here) {
        List<IndustryPart> parts = here.users(attribute, IndustryPart.class);
        return parts.size() > MOST ? Html.of(Text.of(Count.of(parts.size(), "time")))
                : ListTemplate.below(here.links(parts));
    }
}

package jtbd.dsl.documents.html.sections;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.OutcomeTemplate;
import jtbd.dsl.documents.html.templates.TableTemplate;
import jtbd.dsl.documents.html.templates.TableView.Cell;
import jtbd.dsl.documents.html.templates.TableView.Column;
import jtbd.dsl.documents.html.templates.TableView;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.model.AssumedRatings;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.OutcomesOf;
import jtbd.dsl.model.Ranking;

/** The desired outcomes of a job and of the steps of its map: on the landscape, then in a table by opportunity. */
public final class OutcomesSection {

    private OutcomesSection() {
    }

    public static Html of(Job job, Standpoint here) {
        List<Outcome> outcomes = Ranking.byOpportunity(OutcomesOf.job(job), OpportunityOf::outcome);
        if (outcomes.isEmpty()) {
            return Html.NONE;
        }
        return ListTemplate.together(List.of(landscape(outcomes, here), table(outcomes, here)));
    }

    private static Html landscape(List<Outcome> outcomes, Standpoint here) {
        List<LandscapeFigure.Rated> rated = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Text number = Text.of(i + 1);
            Outcome outcome = outcomes.get(i);
            OpportunityOf.outcome(outcome).ifPresent(
                    score -> rated.add(new LandscapeFigure.Rated(number, Titles.of(outcome), score,
                            AssumedRatings.are(outcome), here.urlOf(outcome))));
        }
        return LandscapeFigure.of("Opportunity landscape of the outcomes", rated, here);
    }

    private static Html table(List<Outcome> outcomes, Standpoint here) {
        List<TableView.Row> rows = new ArrayList<>();
        for (int i = 0; i < outcomes.size(); i++) {
            rows.add(row(i + 1, outcomes.get(i), here));
        }
        return TableTemplate.render(new TableView(Text.of("Desired outcomes"),
                List.of(Column.number("#"), Column.words("Outcome"), Column.choice("Step"),
                        Column.number("Importance"), Column.number("Satisfaction"), Column.number("Opportunity"),
                        Column.choice("Ratings"), Column.choice("Zone"), Column.words("Evidence")),
                rows));
    }

    private static TableView.Row row(int number, Outcome outcome, Standpoint here) {
        Optional<OpportunityScore> score = OpportunityOf.outcome(outcome);
        return TableView.Row.at(here.anchorOf(outcome),
                Cells.number(BigDecimal.valueOf(number)),
                Cell.words(OutcomeTemplate.render(Titles.of(outcome), segments(outcome, here), Remarks.of(outcome))),
                outcome.eContainer() instanceof MapStep step
                        ? Cell.ordered(here.link(step, Text.of(step.getKind().getLiteral())),
                                Text.of(step.getKind().getValue()))
                        : Cell.of(Text.NONE),
                Cells.score(outcome.getImportance()), Cells.score(outcome.getSatisfaction()), Cells.opportunity(score),
                Cells.assumed(outcome, score), Cells.zone(score, here), Cell.of(EvidenceLinks.of(outcome, here)));
    }

    private static List<Html> segments(Outcome outcome, Standpoint here) {
        return outcome.getRatings().stream().map(rating -> SegmentRatings.of(rating, here)).toList();
    }
}

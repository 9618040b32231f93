package jtbd.dsl.documents.markdown;

import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Table;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.Ranking;

/** Desired outcomes with their numbers. */
final class OutcomesTable {

    private OutcomesTable() {
    }

    static Table of(List<Outcome> outcomes, Standpoint here) {
        Table table = new Table("Outcome", "Step", "Importance", "Satisfaction", "Opportunity", "Zone", "Evidence");
        for (Outcome outcome : Ranking.byOpportunity(outcomes, OpportunityOf::outcome)) {
            Numbers numbers = Numbers.of(outcome, here);
            table.row(Inline.lines(List.of(here.here(outcome), among(outcome, here), Remarks.of(outcome))),
                    Words.of(outcome.eContainer() instanceof MapStep step ? step.getKind() : null),
                    numbers.important(), numbers.satisfied(), numbers.opportunity(), numbers.zone(),
                    Evidence.of(outcome, here));
        }
        return table;
    }

    private static Inline among(Outcome outcome, Standpoint here) {
        return Inline.lines(outcome.getRatings().stream().map(rating -> {
            Numbers numbers = Numbers.of(rating, here);
            return here.link(rating.getSegment()).after("Among").plus(numbers.important().after("importance"))
                    .plus(numbers.satisfied().after("satisfaction")).plus(numbers.opportunity().after("opportunity"));
        }).toList());
    }
}

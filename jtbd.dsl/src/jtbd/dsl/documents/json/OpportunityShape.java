package jtbd.dsl.documents.json;

import java.util.stream.Stream;

import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.measure.Zone;

/** An opportunity score with its zone. */
final class OpportunityShape extends Shape<OpportunityScore> {

    OpportunityShape() {
        super("Opportunity", "Importance and what is missing in satisfaction");
        required("score", "0–20", PlainForm.NUMBER, OpportunityScore::value);
        computed("zone", "Where it lies by the zones of this workspace", new ChoiceForm(Stream.of(Zone.values())
                .map(Zone::title).toList()), (score, edition) -> edition.settings().zones().zoneOf(score).title());
    }
}

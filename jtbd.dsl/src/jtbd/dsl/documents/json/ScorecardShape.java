package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Scorecard;

/** A scorecard with its pillars. */
final class ScorecardShape extends ElementShape<Scorecard> {

    ScorecardShape() {
        super("Scorecard", "What industries are scored on");
        title(Scorecard::getTitle);
        number("minimum", "The lowest score", Scorecard::getMinimum);
        number("maximum", "The highest score", Scorecard::getMaximum);
        list("pillars", "Its pillars", new PillarShape(), Scorecard::getPillars);
        remarks();
    }
}

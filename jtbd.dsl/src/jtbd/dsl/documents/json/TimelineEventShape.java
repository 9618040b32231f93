package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.TimelineEvent;

/** A moment of a switch. */
final class TimelineEventShape extends Shape<TimelineEvent> {

    TimelineEventShape() {
        super("TimelineEvent", "A moment of a switch");
        text("moment", "first thought, passive looking, event one, active looking, event two, deciding, first use or"
                + " ongoing use", TimelineEvent::getMoment);
        date("date", "When it was", TimelineEvent::getDate);
        text("text", "What happened", TimelineEvent::getText);
    }
}

package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Interview;

/** An interview with its answers and the timeline of the switch. */
final class InterviewShape extends ElementShape<Interview> {

    InterviewShape() {
        super("Interview", "What somebody told us");
        text("participant", "Who was asked", Interview::getTitle);
        date("date", "When", Interview::getDate);
        text("segment", "Id of the segment that the participant belongs to", Interview::getSegment);
        list("answers", "What was said", new AnswerShape(), Interview::getAnswers);
        list("timeline", "How the participant came to switch", new TimelineEventShape(), Interview::getTimeline);
        remarks();
    }
}

package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.TimelineEvent;

/** How the participants of interviews came to switch. */
final class TimelineTable extends Table<Numbered<Interview, TimelineEvent>> {

    TimelineTable() {
        super("timeline", "How the participants of interviews came to switch.", "interview", "position");
        reference("interview", "interviews", "The interview", Numbered::whole);
        integer("position", "Place in the timeline, from 1", Numbered::position);
        text("moment", "first thought, passive looking, event one, active looking, event two, deciding, first use or"
                + " ongoing use", row -> row.item().getMoment());
        date("date", "When it was", row -> row.item().getDate());
        text("text", "What happened", row -> row.item().getText());
    }

    @Override
    protected Stream<Numbered<Interview, TimelineEvent>> rows(Edition edition) {
        return Numbered.within(edition.portfolio().all(Interview.class), Interview::getTimeline);
    }
}

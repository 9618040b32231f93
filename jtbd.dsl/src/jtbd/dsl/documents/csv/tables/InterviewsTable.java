package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Interview;

/** Who was asked, and when. */
final class InterviewsTable extends Table<Interview> {

    InterviewsTable() {
        super("interviews", "Who was asked, and when.", "interview");
        text("interview", "Id of the interview", interview -> interview);
        text("participant", "Who was asked", Interview::getTitle);
        date("date", "When", Interview::getDate);
        reference("segment", "segments", "The segment that the participant belongs to", Interview::getSegment);
    }

    @Override
    protected Stream<Interview> rows(Edition edition) {
        return edition.portfolio().all(Interview.class).stream();
    }
}

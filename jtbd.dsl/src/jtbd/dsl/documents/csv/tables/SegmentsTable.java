package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.QuantityText;

/** Who has the jobs. */
final class SegmentsTable extends Table<Segment> {

    SegmentsTable() {
        super("segments", "Who has the jobs.", "segment");
        text("segment", "Id of the segment", segment -> segment);
        reference("industry", "industries", "The industry it belongs to", HomeIndustry::of);
        text("title", "Who they are", Segment::getTitle);
        text("profile", "What they value", Segment::getProfile);
        text("size", "How many they are", segment -> QuantityText.of(segment.getSize()));
        text("pays", "What they would pay", segment -> QuantityText.of(segment.getPays()));
    }

    @Override
    protected Stream<Segment> rows(Edition edition) {
        return edition.portfolio().all(Segment.class).stream();
    }
}

package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.jtbd.Tier;

/** Whom a tier is for. */
final class TierSegmentsTable extends Table<Pair<Tier, Segment>> {

    TierSegmentsTable() {
        super("tier_segments", "Whom a tier is for.", "tier", "segment");
        reference("tier", "tiers", "The tier", Pair::from);
        reference("segment", "segments", "The segment", Pair::to);
    }

    @Override
    protected Stream<Pair<Tier, Segment>> rows(Edition edition) {
        return Pair.each(edition.portfolio().all(Tier.class), Tier::getSegments);
    }
}

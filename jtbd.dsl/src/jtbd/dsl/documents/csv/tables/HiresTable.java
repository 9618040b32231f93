package jtbd.dsl.documents.csv.tables;

import jtbd.dsl.jtbd.Competitor;

/** For which jobs competitors are hired, and why they are fired. */
final class HiresTable extends HiringTable<Competitor> {

    HiresTable() {
        super("hires", "For which jobs competitors are hired, and why they are fired.", "competitor", "competitors",
                Competitor.class, Competitor::getHires);
    }
}

package jtbd.dsl.documents.csv.tables;

import jtbd.dsl.jtbd.Offering;

/** For which jobs our own offerings are meant to be hired. */
final class OfferingHiresTable extends HiringTable<Offering> {

    OfferingHiresTable() {
        super("offering_hires", "For which jobs our own offerings are meant to be hired.", "offering", "offerings",
                Offering.class, Offering::getHires);
    }
}

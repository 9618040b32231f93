package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.model.ForceBalances;

/** A block of forces with its balance. */
final class ForcesShape extends Shape<Forces> {

    ForcesShape() {
        super("Forces", "Forces of progress that work together");
        text("towards", "Id of the competitor or offering that people would switch to", Forces::getTowards);
        optional("balance", "What drives and what holds", new ForceBalanceShape(), ForceBalances::of);
        list("forces", "The forces", new ForceShape(), Forces::getForces);
    }
}

package jtbd.dsl.documents.csv.tables;

import jtbd.dsl.jtbd.Ignore;

/** Findings that are silenced where they stand, with the reason. */
final class IgnoresTable extends RemarksTable<Ignore> {

    IgnoresTable() {
        super("ignores", "Findings that are silenced where they stand, with the reason.", Ignore.class);
        text("rule", "Id of the rule", row -> row.item().getRule());
        text("reason", "Why it is silenced", row -> row.item().getReason());
    }
}

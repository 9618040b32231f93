package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Ignore;

/** A silenced finding. */
final class IgnoreShape extends Shape<Ignore> {

    IgnoreShape() {
        super("Ignore", "A silenced finding");
        text("rule", "Id of the rule", Ignore::getRule);
        text("reason", "Why it is silenced", Ignore::getReason);
    }
}

package jtbd.dsl.rules.reference;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.rules.Rule;

/** A name that means something, but not the kind of thing that belongs there. */
@Rule(id = "reference.wrong-kind", severity = Severity.ERROR,
        title = "Every reference names a thing of the kind that belongs there")
public final class WrongKind {

    private WrongKind() {
    }

    /** What to tell about a name that is of another kind than the reference needs. */
    public static String message(String name, String kind, String needed) {
        return "'" + name + "' is " + KindNames.withArticle(kind) + "; this place needs "
                + KindNames.withArticle(needed) + ".";
    }
}

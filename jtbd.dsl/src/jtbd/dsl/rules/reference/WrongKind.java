package jtbd.dsl.rules.reference;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.rules.Rule;

/** A name that means something, but not the kind of thing that belongs there. */
@Rule(id = "reference.wrong-kind", severity = Severity.ERROR,
        title = "Every reference names a thing of the kind that belongs there")
public final class WrongKind {

    private WrongKind() {
    }

    /** What to tell about a name that is of another kind than the reference needs. */
    public static String message(String name, String kind, String needed) {
        return "'" + name + "' is " + withArticle(kind) + "; this place needs " + withArticle(needed) + ".";
    }

    private static String withArticle(String kind) {
        return ("aeiou".indexOf(kind.charAt(0)) >= 0 ? "an " : "a ") + kind;
    }
}

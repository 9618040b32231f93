package jtbd.dsl.rules.reference;

import java.util.Collection;
import java.util.Optional;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.rules.Rule;

/** A name that means nothing where it stands. */
@Rule(id = "reference.unknown-reference", severity = Severity.ERROR, title = "Every name that is referred to exists")
public final class UnknownReference {

    private UnknownReference() {
    }

    /** The name that was most likely meant; {@code known} are those that would have been right there. */
    public static Optional<String> meant(String name, Collection<String> known) {
        return known.stream().filter(other -> other.endsWith("." + name)).sorted().findFirst()
                .or(() -> NearestWord.to(name, known));
    }

    /** What to tell about a name that resembles no other. */
    public static String message(String kind, String name) {
        return nothing(kind, name) + "Write it first, or import the package that has it.";
    }

    /** What to tell about a name in whose place another one was most likely meant. */
    public static String message(String kind, String name, String meant) {
        return nothing(kind, name) + "Did you mean '" + meant + "'?";
    }

    private static String nothing(String kind, String name) {
        return "There is no " + kind + " '" + name + "' here. ";
    }
}

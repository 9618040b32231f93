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

    /** What to tell about a name; {@code known} are the names that would have been right there. */
    public static String message(String kind, String name, Collection<String> known) {
        Optional<String> nearest = known.stream().filter(other -> other.endsWith("." + name)).sorted().findFirst()
                .or(() -> NearestWord.to(name, known));
        return "There is no " + kind + " '" + name + "' here. " + nearest
                .map(word -> "Did you mean '" + word + "'?")
                .orElse("Write it first, or import the package that has it.");
    }
}

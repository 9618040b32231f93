package jtbd.dsl.rules.reference;

import java.util.List;
import java.util.stream.Collectors;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.rules.Rule;

/** A name that means several things where it stands. */
@Rule(id = "reference.ambiguous-reference", severity = Severity.ERROR,
        title = "Every name that is referred to means one thing")
public final class AmbiguousReference {

    private AmbiguousReference() {
    }

    /** What to tell about a name that could mean each of the full names. */
    public static String message(String name, List<String> fullNames) {
        if (fullNames.size() == 1) {
            return "'" + name + "' is the name of several things. Give each of them a name of its own.";
        }
        return "'" + name + "' could mean "
                + fullNames.stream().map(full -> "'" + full + "'").collect(Collectors.joining(" or "))
                + ". Write the full name of the one that you mean.";
    }
}

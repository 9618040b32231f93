package jtbd.dsl.rules.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.rules.Rule;

/** A name that means nothing where it stands. */
@Rule(id = "reference.unknown-reference", severity = Severity.ERROR, title = "Every name that is referred to exists")
public final class UnknownReference {

    private UnknownReference() {
    }

    /**
     * The names that may have been meant, the likeliest first: those that the name only lacks the beginning of, or
     * capitals; else those that a slip may have made it of. {@code known} are names that would have been right there.
     */
    public static List<String> meant(String name, Collection<String> known) {
        List<String> same = known.stream().filter(other -> endsWith(name, other)).distinct()
                .sorted(Comparator.comparing((String other) -> !other.endsWith(name))
                        .thenComparing(String::length).thenComparing(other -> other)).toList();
        return same.isEmpty() ? NearestWord.allTo(name, known).filter(near -> beginsAlike(name, near)).toList() : same;
    }

    /** Whether it may be a part of the same thing: the answer of another person is not the one that was meant. */
    private static boolean beginsAlike(String name, String near) {
        String whole = name.substring(0, Math.max(0, name.indexOf('.')));
        List<String> words = List.of(near.split("\\."));
        return whole.isEmpty() || words.contains(whole) || NearestWord.to(whole, words).isPresent();
    }

    /** Whether the last words of the longer name are those of the name, capitals aside. */
    private static boolean endsWith(String name, String longer) {
        int start = longer.length() - name.length();
        return longer.regionMatches(true, start, name, 0, name.length())
                && (start == 0 || longer.charAt(start - 1) == '.');
    }

    /** What to tell about a name that resembles no other. */
    public static String message(String kind, String name) {
        return nothing(kind, name) + "Write it first, or import the package that has it.";
    }

    /** What to tell about a name that resembles none of the parts of the only thing whose parts may be named there. */
    public static String message(String kind, String name, Named whole) {
        return "There is no " + kind + " '" + name + "' in " + KindNames.of(whole.eClass()) + " '" + whole.getName()
                + "'. Write it there first.";
    }

    /** What to tell about a name in whose place another one was most likely meant. */
    public static String message(String kind, String name, String meant) {
        return nothing(kind, name) + "Did you mean '" + meant + "'?";
    }

    private static String nothing(String kind, String name) {
        return "There is no " + kind + " '" + name + "' here. ";
    }
}

package jtbd.dsl.rules.wording;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A second thing to do in one text: the "and book" of "find and book a table". */
public final class SecondVerb {

    private static final Set<String> DONE_TO = Set.of("it", "them", "him", "her", "me", "us", "myself", "yourself",
            "himself", "herself", "itself", "ourselves", "themselves");
    private static final Set<String> DONE_FOR = Set.of("pay", "care", "wait", "look");
    /** What is seldom a kind of books, as reviews and shops are. */
    private static final Set<String> BOOKED = Set.of("tickets", "flights", "trains", "rides", "trips", "tours", "rooms",
            "hotels", "tables", "seats", "places", "visits", "appointments", "holidays", "lessons", "courses");

    private SecondVerb() {
    }

    /** The second verb with the words that join it; what a clause of its own says is no second thing to do. */
    public static Optional<String> in(Words words) {
        if (!words.have(WordKind.FUNCTION) || !VerbPhrase.begins(words, words.is(0, "to") ? 1 : 0)) {
            return Optional.empty();
        }
        for (int i = 1; i + 1 < words.count() && !words.is(i, WordKind.CLAUSE); i++) {
            int behind = i + Joining.lengthAt(words, i);
            if (behind > i && (words.is(behind, "to") ? VerbPhrase.begins(words, behind + 1) : isAt(words, behind))) {
                return Optional.of(words.passage(i, behind) + " " + words.at(words.is(behind, "to") ? behind + 1
                        : behind));
            }
        }
        return Optional.empty();
    }

    /** Whether the word is surely a verb, which also what follows may tell: "treat myself", "pay for them". */
    public static boolean isAt(Words words, int index) {
        return VerbPhrase.isVerb(words, index)
                || words.is(index, WordKind.VERB_OR_NOUN) && (isAny(DONE_TO, words, index + 1)
                || isAny(DONE_FOR, words, index) && isAny(DONE_TO, words, index + 2)
                || words.is(index, "book") && isAny(BOOKED, words, index + 1));
    }

    private static boolean isAny(Set<String> known, Words words, int index) {
        return index < words.count() && known.contains(words.at(index).toLowerCase(Locale.ROOT));
    }
}

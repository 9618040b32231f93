package jtbd.dsl.ide.edits;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import jtbd.dsl.rules.wording.SecondVerb;
import jtbd.dsl.rules.wording.VerbPhrase;
import jtbd.dsl.rules.wording.WordKind;
import jtbd.dsl.rules.wording.Words;

/** Two things to do that are joined, which may share their verb or what is done: "find and book a table". */
final class TwoDeeds {

    private static final Set<String> OBJECTS = Set.of("it", "them", "him", "her");
    private static final Set<String> DONE_TO_NOTHING = Set.of("sit", "stand", "wait", "go", "come", "stay", "sleep",
            "rest", "relax", "stop", "arrive", "work", "live", "lie", "listen", "think", "talk", "look", "travel");

    private final Joint joint;
    private final Words words;
    private final int verb;
    private final int second;
    private final int end;

    TwoDeeds(Joint joint) {
        this.joint = joint;
        this.words = joint.words();
        this.verb = words.is(0, "to") ? 1 : 0;
        this.second = words.is(joint.behind(), "to") ? joint.behind() + 1 : joint.behind();
        this.end = joint.end();
    }

    /** Where it is not clear what both share, the second has the verb of the first unless it may have one. */
    Optional<TwoThings> apartOrCut() {
        return apart().or(this::cutBeforeVerb).or(() -> verb >= joint.at() || second >= end ? Optional.empty()
                : shared().map(shared -> toBeChecked((shared + " " + joint.passage(second, end)).strip())));
    }

    /** What the second has of the first; nothing is known where it is told of somebody else. */
    private Optional<String> shared() {
        OptionalInt clause = IntStream.range(verb, joint.at()).filter(i -> words.is(i, WordKind.CLAUSE)).findFirst();
        if (words.is(second, WordKind.CLAUSE)) {
            return Optional.of(clause.isPresent() ? joint.passage(verb, clause.getAsInt()) : words.at(verb));
        }
        boolean tells = clause.isPresent() && words.is(clause.getAsInt(), "that");
        if (tells && (Subjects.isAt(second, words) || words.is(second, WordKind.DETERMINER))) {
            return Optional.of(joint.passage(verb, clause.getAsInt() + 1));
        }
        return Subjects.isAt(second, words) ? Optional.empty() : Optional.of(mayHaveVerb() ? "" : words.at(verb));
    }

    /** Its own one, that of a clause, "find somebody who sells or repairs bikes", or none as the first has none. */
    private boolean mayHaveVerb() {
        return VerbPhrase.begins(words, second) || hasClause() || verb + 1 == joint.at();
    }

    private boolean hasClause() {
        return !joint.none(0, joint.at(), i -> words.is(i, WordKind.CLAUSE));
    }

    Optional<TwoThings> cutBeforeVerb() {
        boolean isOfDeeds = verb < joint.at() && second < end && isVerb(second) && !hasClause();
        return isOfDeeds ? Optional.of(toBeChecked(joint.passage(second, end))) : Optional.empty();
    }

    Optional<TwoThings> apart() {
        boolean isClear = verb < joint.at() && second < end && VerbPhrase.begins(words, verb) && !hasClause()
                && joint.none(second, end, this::pointsBack);
        if (!isClear) {
            return Optional.empty();
        }
        return isVerb(second) ? twoVerbs() : oneVerb();
    }

    /** Whether it speaks of something before in a way that cannot be put into words. */
    private boolean pointsBack(int word) {
        return words.is(word, "its") || words.is(word, "their") || words.is(word, "one") && word + 1 == end;
    }

    private boolean isVerb(int word) {
        return words.is(word - 1, "to") || SecondVerb.isAt(words, word)
                || words.is(word, WordKind.VERB_OR_NOUN) && isAlone() && word + 1 == end;
    }

    /** Whether the first verb stands with nothing that it is done to. */
    private boolean isAlone() {
        return verb + 1 == joint.at() || words.is(joint.at() - 1, WordKind.FUNCTION) && !isObject(joint.at() - 1);
    }

    private boolean isObject(int word) {
        return word < end && OBJECTS.contains(words.at(word).toLowerCase(Locale.ROOT));
    }

    private Optional<TwoThings> twoVerbs() {
        if (!isAlone()) {
            return secondWithItsObject().flatMap(deed -> two(joint.passage(verb, joint.at()), deed));
        }
        if (verb + 1 == joint.at() && second + 1 == end) {
            return two(words.at(verb), words.at(second));
        }
        if (DONE_TO_NOTHING.contains(words.at(verb).toLowerCase(Locale.ROOT)) || second + 1 >= end) {
            return Optional.empty();
        }
        String first = joint.passage(verb, joint.at()) + " " + joint.passage(second + 1, end);
        String other = joint.passage(second, end);
        return words.is(second + 1, WordKind.DETERMINER) ? two(first, other)
                : endsInSeveral(second + 1) ? Optional.of(TwoThings.toBeChecked(start() + first, start() + other))
                : Optional.empty();
    }

    /** "shares" of "buy and sell shares", and not "quickly" or "home". */
    private boolean endsInSeveral(int word) {
        return joint.isPlain(word, end) && words.at(end - 1).matches(".*[^s]s");
    }

    /** "book a table" of "find a table and book it". */
    private Optional<String> secondWithItsObject() {
        int[] meant = IntStream.range(second, end).filter(this::isObject).toArray();
        if (meant.length == 0) {
            return Optional.of(joint.passage(second, end));
        }
        boolean isKnown = joint.isNoun(verb + 1, joint.at()) || verb + 2 == joint.at();
        return meant.length > 1 || !isKnown ? Optional.empty()
                : Optional.of((joint.passage(second, meant[0]) + " " + joint.passage(verb + 1, joint.at()) + " "
                        + joint.passage(meant[0] + 1, end)).strip());
    }

    /** "find the keys" and "find the wallet" of "find the keys and the wallet". */
    private Optional<TwoThings> oneVerb() {
        int noun = IntStream.range(verb + 1, joint.at()).filter(i -> words.is(i, WordKind.DETERMINER)).findFirst()
                .orElse(joint.at() - 1);
        boolean areNouns = joint.isNoun(noun, joint.at()) && joint.isNoun(second, end);
        boolean areWords = verb + 2 == joint.at() && second + 1 == end && joint.isPlain(verb + 1, joint.at())
                && joint.isPlain(second, end);
        return areNouns || areWords ? two(joint.passage(verb, joint.at()),
                joint.passage(verb, noun) + " " + joint.passage(second, end)) : Optional.empty();
    }

    private Optional<TwoThings> two(String first, String other) {
        return Optional.of(TwoThings.clear(start() + first, start() + other));
    }

    private TwoThings toBeChecked(String other) {
        return TwoThings.toBeChecked(start() + joint.passage(verb, joint.at()), start() + other);
    }

    private String start() {
        return verb == 0 ? "" : words.at(0) + " ";
    }
}

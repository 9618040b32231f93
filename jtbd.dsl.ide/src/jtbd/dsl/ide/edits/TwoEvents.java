package jtbd.dsl.ide.edits;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jtbd.dsl.rules.wording.VerbPhrase;
import jtbd.dsl.rules.wording.WordKind;
import jtbd.dsl.rules.wording.Words;

/** Two things that happen to something, which may share their subject: "the bicycle is stolen or gets wet". */
final class TwoEvents {

    private static final Set<String> AUXILIARIES = Set.of("is", "are", "was", "were", "has", "have", "had", "can",
            "cannot", "will", "would", "could", "may", "might", "must", "should", "does", "do", "did", "gets", "get",
            "got", "becomes", "become", "goes", "stays", "remains", "isn't", "aren't", "can't", "won't", "doesn't",
            "don't", "hasn't", "haven't");
    private static final Set<String> ONE_FOLLOWS = Set.of("a", "an", "each", "every", "another");
    private static final Set<String> BARE_FOLLOWS = Set.of("i", "we", "you", "they");
    private static final Set<String> DEGREES = Set.of("too", "very", "more", "less", "only", "not");

    private final Joint joint;
    private final Words words;
    private final int second;

    TwoEvents(Joint joint) {
        this.joint = joint;
        this.words = joint.words();
        this.second = words.is(joint.behind(), "that") ? joint.behind() + 1 : joint.behind();
    }

    /** Whether something happens at all. */
    boolean areEvents() {
        return verb(0, joint.at()).isPresent() || verb(second, joint.end()).isPresent();
    }

    /** Where it is not clear what both share, both have what happens to the second. */
    Optional<TwoThings> apartOrCut() {
        return apart().or(() -> second < joint.end() ? Optional.of(cut()) : Optional.empty());
    }

    private TwoThings cut() {
        String first = joint.passage(0, joint.at());
        String other = joint.passage(second, joint.end());
        OptionalInt verb = verb(0, joint.at());
        if (verb.isPresent()) {
            boolean isWhole = hasSubject() || isLastOfFirst(verb.getAsInt()) && words.is(second, WordKind.DETERMINER);
            return TwoThings.toBeChecked(first, isWhole ? other : Wording.PLACEHOLDER + " " + other);
        }
        OptionalInt its = verb(second, joint.end());
        if (its.isEmpty()) {
            return TwoThings.toBeChecked(first + " " + Wording.PLACEHOLDER, other);
        }
        String happens = joint.passage(its.getAsInt(), joint.end());
        return TwoThings.toBeChecked(happening(first, happens),
                happening(joint.passage(second, its.getAsInt()), happens));
    }

    private static String happening(String subject, String happens) {
        return subject + " " + Agreement.of(happens, subject);
    }

    private Optional<TwoThings> apart() {
        OptionalInt verb = areSaidInShort() ? OptionalInt.of(joint.at() - 1) : verb(0, joint.at());
        boolean isClear = verb.isPresent() && second < joint.end()
                && joint.none(second + 1, joint.end(), i -> words.is(i, "it") || words.is(i, "them"))
                && joint.none(0, joint.at(), i -> words.is(i, WordKind.CLAUSE) && !words.is(i, WordKind.DETERMINER));
        return isClear ? second(verb.getAsInt()).map(event -> TwoThings.clear(joint.passage(0, joint.at()), event))
                : Optional.empty();
    }

    /** "the queen starves or freezes": what no list has is a verb, too, where nothing else happens. */
    private boolean areSaidInShort() {
        return joint.at() > 1 && second + 1 == joint.end() && verb(0, joint.at()).isEmpty()
                && endsAsOfOne(joint.at() - 1) && endsAsOfOne(second) && joint.isPlain(1, joint.at());
    }

    private boolean endsAsOfOne(int word) {
        return lower(word).matches(".*[^su]s") && !words.is(word, WordKind.FUNCTION);
    }

    private Optional<String> second(int verb) {
        String subject = joint.passage(0, verb);
        String rest = joint.passage(second, joint.end());
        boolean areAlike = isLastOfFirst(verb) && second + 1 == joint.end() && endsAsOfOne(second);
        if (isVerb(second) || areAlike || isOfManyOrMe() && VerbPhrase.begins(words, second)) {
            return Optional.of(subject + " " + rest);
        }
        if (Subjects.pointsBack(second, words)) {
            return Optional.of(subject + " " + joint.passage(second + 1, joint.end()));
        }
        if (hasSubject()) {
            return words.is(second, WordKind.DETERMINER) || Subjects.isAnybody(second, words) ? Optional.of(rest)
                    : Optional.empty();
        }
        return sharesVerb(verb) ? Optional.of(joint.passage(0, verb + 1) + " " + rest) : Optional.empty();
    }

    private boolean isLastOfFirst(int verb) {
        return verb + 1 == joint.at();
    }

    private boolean hasSubject() {
        return Subjects.isAnybody(second, words) || verb(second, joint.end()).isPresent();
    }

    /** "is stolen or damaged", and not "is lost in a bus or train" or "is read or written by strangers". */
    private boolean sharesVerb(int verb) {
        return joint.end() - second == (DEGREES.contains(lower(second)) ? 2 : 1)
                && AUXILIARIES.contains(lower(verb)) && verb + 1 < joint.at()
                && joint.none(verb + 1, joint.at(), this::isSmall) && joint.none(second, joint.end(), this::isSmall);
    }

    private boolean isSmall(int word) {
        return words.is(word, WordKind.FUNCTION) && !DEGREES.contains(lower(word));
    }

    /** The one behind a subject. */
    private OptionalInt verb(int from, int to) {
        return IntStream.range(from + 1, to).filter(i -> isVerb(i) || i + 1 == to && i > from + 1
                && words.is(from, WordKind.DETERMINER)
                && (isVerbOfOne(i) || isVerbOfMany(i) || ONE_FOLLOWS.contains(lower(from)) && endsAsOfOne(i)
                        && joint.isPlain(from + 1, i))).findFirst();
    }

    private boolean isVerb(int word) {
        return AUXILIARIES.contains(lower(word)) || isVerbOfOne(word)
                && (bases(word).anyMatch(base -> base.is(0, WordKind.VERB)) || words.is(word + 1, WordKind.DETERMINER))
                || word == 1 && Subjects.isAt(0, words) && !words.is(word, WordKind.FUNCTION);
    }

    /** Whether it is what one does, or several nouns: "breaks". */
    private boolean isVerbOfOne(int word) {
        return lower(word).endsWith("s") && !words.is(word, WordKind.FUNCTION)
                && bases(word).anyMatch(base -> VerbPhrase.begins(base, 0));
    }

    /** Whether it is what several do: "guests arrive". */
    private boolean isVerbOfMany(int word) {
        return words.is(word, WordKind.VERB) && lower(word - 1).endsWith("s");
    }

    /** Whether verbs have no ending behind the subject. */
    private boolean isOfManyOrMe() {
        return BARE_FOLLOWS.contains(lower(0));
    }

    /** What the verb may be, which "closes" alone does not tell. */
    private Stream<Words> bases(int word) {
        String form = lower(word);
        return Stream.of("ies", "es", "s").filter(form::endsWith).map(ending -> Words.of(form.substring(0,
                form.length() - ending.length()) + (ending.equals("ies") ? "y" : "")));
    }

    private String lower(int word) {
        return words.at(word).toLowerCase(Locale.ROOT);
    }
}

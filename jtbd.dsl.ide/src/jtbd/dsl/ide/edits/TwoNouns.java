package jtbd.dsl.ide.edits;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jtbd.dsl.rules.wording.WordKind;

/** Two nouns that are joined: "the screen and the battery". */
record TwoNouns(Joint joint, String preposition) {

    private static final Set<String> TIES = Set.of("to", "for", "of", "in", "at", "on", "from", "with", "by", "about",
            "within", "per", "during", "before", "after");

    /** What is said of the one may be said of the other, too: "yellow leaves and dust". */
    Optional<TwoThings> apartOrCut() {
        return apart().or(() -> Optional.of(TwoThings.toBeChecked(joint.passage(0, joint.at()) + sharedEnd(),
                joint.passage(joint.behind(), joint.end()))));
    }

    /** "to the shop" of "calls and letters to the shop". */
    private String sharedEnd() {
        return IntStream.range(joint.behind() + 1, joint.end()).filter(this::isTie).limit(1).filter(this::mayBeShared)
                .mapToObj(tie -> " " + joint.passage(tie, joint.end())).collect(Collectors.joining());
    }

    /** Whether both are nouns of the same kind, and the first is no adjective: "old and broken parts in the box". */
    private boolean mayBeShared(int tie) {
        boolean isNoun = joint.words().is(0, WordKind.DETERMINER);
        boolean areSeveral = joint.words().at(joint.at() - 1).endsWith("s");
        return joint.isPlain(1, joint.at()) && isNoun == joint.words().is(joint.behind(), WordKind.DETERMINER)
                && (isNoun || areSeveral || joint.at() == 1 && tie == joint.behind() + 1);
    }

    private boolean isTie(int word) {
        return TIES.stream().anyMatch(tie -> joint.words().is(word, tie));
    }

    private Optional<TwoThings> apart() {
        if (preposition != null && joint.words().is(joint.behind(), preposition)) {
            return two(joint.behind() + 1);
        }
        boolean areAlike = joint.isNoun(0, joint.at()) && joint.isNoun(joint.behind(), joint.end())
                || joint.at() == 1 && joint.end() == joint.behind() + 1 && joint.isPlain(0, 1)
                        && joint.isPlain(joint.behind(), joint.end());
        return areAlike ? two(joint.behind()) : Optional.empty();
    }

    private Optional<TwoThings> two(int second) {
        return second == joint.end() ? Optional.empty()
                : Optional.of(TwoThings.clear(joint.passage(0, joint.at()), joint.passage(second, joint.end())));
    }
}

package jtbd.dsl.ide.edits;

import java.util.Optional;

/** Two nouns that are joined: "the screen and the battery". */
record TwoNouns(Joint joint, String preposition) {

    /** What is said of the one may be said of the other, too: "yellow leaves and dust". */
    Optional<TwoThings> apartOrCut() {
        return apart().or(() -> Optional.of(TwoThings.toBeChecked(joint.passage(0, joint.at()),
                joint.passage(joint.behind(), joint.end()))));
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

package jtbd.dsl.ide.edits;

import java.util.Optional;

import jtbd.dsl.rules.wording.VerbPhrase;

/**
 * What a text joins with "and" or "or", each with the words that it shares with the other. Where it is not clear which
 * these are, there are no two.
 */
record TwoThings(String first, String second) {

    /** Of a text that says what to do: "find a table" and "book a table" of "find and book a table". */
    static Optional<TwoThings> toDo(String text) {
        return Joint.in(text).map(TwoDeeds::new).flatMap(TwoDeeds::apart);
    }

    /**
     * Of what an outcome is about.
     *
     * @param preposition what stands before the text, which may be nothing
     */
    static Optional<TwoThings> measured(String preposition, String text) {
        return Joint.in(text).flatMap(joint -> switch (preposition == null ? "" : preposition) {
            case "that" -> new TwoEvents(joint).apart();
            case "to" -> new TwoDeeds(joint).apart();
            case "" -> joint.words().is(0, "to") || VerbPhrase.isVerb(joint.words(), 0) ? new TwoDeeds(joint).apart()
                    : new TwoNouns(joint, preposition).apart();
            default -> new TwoNouns(joint, preposition).apart();
        });
    }
}

package jtbd.dsl.ide.edits;

import java.util.Optional;

import jtbd.dsl.rules.wording.VerbPhrase;

/**
 * What a text joins with "and" or "or", each with the words that it shares with the other.
 *
 * @param isClear whether these words are known; else the text is cut where it is joined
 */
record TwoThings(String first, String second, boolean isClear) {

    static TwoThings clear(String first, String second) {
        return new TwoThings(first, second, true);
    }

    static TwoThings toBeChecked(String first, String second) {
        return new TwoThings(first, second, false);
    }

    /** Of a text that says what to do: "find a table" and "book a table" of "find and book a table". */
    static Optional<TwoThings> toDo(String text) {
        return beforeLastDeed(text).or(() -> Joint.in(text).map(TwoDeeds::new).flatMap(TwoDeeds::apart))
                .or(() -> Joint.allIn(text).map(TwoDeeds::new).flatMap(deeds -> deeds.cutBeforeVerb().stream())
                        .findFirst()).or(() -> LongerList.in(text).flatMap(LongerList::deedsApart));
    }

    /** Of more than two things to do, the last one is taken apart: "find and book a table" and "pay". */
    private static Optional<TwoThings> beforeLastDeed(String text) {
        return Joint.allIn(text).skip(1).map(TwoDeeds::new).flatMap(deeds -> deeds.cutBeforeVerb().stream())
                .reduce((one, other) -> other);
    }

    /**
     * Of what an outcome is about.
     *
     * @param preposition what stands before the text, which may be nothing
     */
    static Optional<TwoThings> measured(String preposition, String text) {
        return Joint.in(text).flatMap(joint -> switch (preposition == null ? "" : preposition) {
            case "that" -> new TwoEvents(joint).apartOrCut();
            case "to" -> joint.beginsWithSubject() ? told(joint, preposition) : deeds(joint, text);
            case "" -> joint.words().is(0, "to") || VerbPhrase.isVerb(joint.words(), 0)
                    ? deeds(joint, text) : new TwoNouns(joint, preposition).apartOrCut();
            default -> new TwoNouns(joint, preposition).apartOrCut();
        }).or(() -> LongerList.in(text).flatMap(list -> switch (preposition == null ? "" : preposition) {
            case "to" -> list.deedsApart();
            case "that", "" -> Optional.empty();
            default -> Optional.of(list.apart());
        }));
    }

    private static Optional<TwoThings> deeds(Joint joint, String text) {
        return beforeLastDeed(text).or(() -> new TwoDeeds(joint).apartOrCut());
    }

    /** Of what there is to be or what is to happen, and not to be done: "the train is late", "the first reply". */
    private static Optional<TwoThings> told(Joint joint, String preposition) {
        TwoEvents events = new TwoEvents(joint);
        return events.areEvents() ? events.apartOrCut() : new TwoNouns(joint, preposition).apartOrCut();
    }
}

package jtbd.dsl.syntax;

/**
 * Something in a text that keeps it from being read as it stands.
 *
 * @param data what it suggests, see {@link jtbd.dsl.rules.Suggestion}
 */
record Mistake(Span place, String message, String... data) {

    /** Whether it is about a word that was added, or the end of a text that was, and not about what is written. */
    boolean isWithin(Rereading passage) {
        return (passage.isAdded() && !passage.word().equals("}") || passage.endsEarlier())
                && passage.from() <= place.from() && place.to() <= passage.to();
    }
}

package jtbd.dsl.syntax;

/**
 * Something in a text that keeps it from being read as it stands.
 *
 * @param data what it suggests, see {@link jtbd.dsl.rules.Suggestion}
 */
record Mistake(Span place, String message, String... data) {
}

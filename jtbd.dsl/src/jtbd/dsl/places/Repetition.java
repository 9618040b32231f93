package jtbd.dsl.places;

/**
 * A statement that stands in a block although it stands there before.
 *
 * @param feature the name of what is stated
 * @param line the line on which it is stated again
 */
public record Repetition(String feature, int line) {
}

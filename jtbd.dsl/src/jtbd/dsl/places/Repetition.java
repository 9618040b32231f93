package jtbd.dsl.places;

/**
 * A statement that stands in a block although it stands there before.
 *
 * @param feature the name of what is stated
 * @param firstLine the line on which it is stated first
 */
public record Repetition(String feature, int firstLine) {
}

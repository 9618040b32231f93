package jtbd.dsl.ide.edits;

/**
 * One thing made two.
 *
 * @param isClear whether it is sure what each of the two says; else an author has to check it
 */
public record Split(Draft draft, boolean isClear) {
}

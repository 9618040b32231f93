package jtbd.dsl.syntax;

/** A mistake, and how the text is read on as its author most likely meant it. */
record Mended(Mistake mistake, Way mend) {
}

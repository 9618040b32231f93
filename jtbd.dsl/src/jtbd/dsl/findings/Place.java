package jtbd.dsl.findings;

/** Where in a file something stands; lines and columns count from 1, the end is exclusive. */
public record Place(String uri, int line, int column, int endLine, int endColumn) {
}

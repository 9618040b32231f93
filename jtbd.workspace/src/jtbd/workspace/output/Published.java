package jtbd.workspace.output;

/** What came of a publication, in documents. */
public record Published(int written, int unchanged, int removed) {
}

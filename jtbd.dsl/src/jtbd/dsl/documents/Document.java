package jtbd.dsl.documents;

/**
 * One file that a build writes.
 *
 * @param path relative to the output folder, with {@code /} between its parts
 */
public record Document(String path, byte[] content) {
}

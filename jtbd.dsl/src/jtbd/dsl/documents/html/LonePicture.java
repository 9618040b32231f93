package jtbd.dsl.documents.html;

/**
 * A picture that needs no other file.
 *
 * @param title what it shows
 * @param svg its text
 */
public record LonePicture(String title, String svg) {
}

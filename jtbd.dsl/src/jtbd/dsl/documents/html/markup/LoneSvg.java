package jtbd.dsl.documents.html.markup;

/** A picture as a file of its own, such as editors show it. */
public final class LoneSvg {

    private static final String START = "<svg ";
    private static final String SIZE = " width=\"[\\d.]+\" height=\"[\\d.]+\">";

    private LoneSvg() {
    }

    /**
     * The picture with its style in it.
     *
     * @param width in pixels; the height follows
     */
    public static String of(Html picture, Html style, int width) {
        return picture.toString()
                .replaceFirst(START, START + "xmlns=\"http://www.w3.org/2000/svg\" ")
                .replaceFirst(SIZE, " width=\"" + width + "\"><style>" + style + "</style>");
    }
}

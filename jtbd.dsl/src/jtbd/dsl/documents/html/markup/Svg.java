package jtbd.dsl.documents.html.markup;

/** A picture being drawn inside a page, with a title and a description for those who do not see it. */
public final class Svg {
    private final StringBuilder out = new StringBuilder(1 << 10);

    private Svg() {
    }

    /** A picture of a size in its own units; `style` names a class of the style sheet, as everywhere here. */
    public static Svg picture(String style, double width, double height, Text title, Text description) {
        return as("img", style, width, height, title, description);
    }

    /** A picture with links in it: as a mere image it would keep them from those who do not see it. */
    public static Svg withLinks(String style, double width, double height, Text title, Text description) {
        return as("group", style, width, height, title, description);
    }

    private static Svg as(String role, String style, double width, double height, Text title, Text description) {
        Svg svg = new Svg();
        svg.out.append("<svg class=\"picture ").append(style).append("\" role=\"").append(role)
            .append("\" viewBox=\"0 0 ");
        svg.number(width).append(' ');
        svg.number(height).append("\" width=\"");
        svg.number(width).append("\" height=\"");
        svg.number(height).append("\">\n<title>");
        title.writeTo(svg.out);
        svg.out.append("</title>\n<desc>");
        description.writeTo(svg.out);
        svg.out.append("</desc>\n");
        return svg;
    }

    public Svg line(String style, double x1, double y1, double x2, double y2) {
        return open("line", style).attribute("x1", x1).attribute("y1", y1).attribute("x2", x2).attribute("y2", y2)
            .close();
    }

    public Svg box(String style, double x, double y, double width, double height) {
        return open("rect", style).attribute("x", x).attribute("y", y).attribute("width", Math.max(0, width))
            .attribute("height", height).close();
    }

    public Svg circle(String style, double x, double y, double radius) {
        return open("circle", style).attribute("cx", x).attribute("cy", y).attribute("r", radius).close();
    }

    /** A closed shape through points given as x, y, x, y … */
    public Svg shape(String style, double... points) {
        return open("polygon", style).points(points).close();
    }

    /** An open line through points given as x, y, x, y … */
    public Svg curve(String style, double... points) {
        return open("polyline", style).points(points).close();
    }

    public Svg text(String style, double x, double y, Text words) {
        open("text", style).attribute("x", x).attribute("y", y).out.append('>');
        words.writeTo(out);
        out.append("</text>\n");
        return this;
    }

    /** Words that lean by an angle in degrees around their place. */
    public Svg leaningText(String style, double x, double y, double angle, Text words) {
        open("text", style).out.append(" transform=\"translate(");
        number(x).append(' ');
        number(y).append(") rotate(");
        number(angle).append(")\">");
        words.writeTo(out);
        out.append("</text>\n");
        return this;
    }

    /** What is drawn by it belongs together under one style. */
    public Svg group(String style, Runnable drawing) {
        out.append("<g class=\"").append(style).append("\">\n");
        drawing.run();
        out.append("</g>\n");
        return this;
    }

    /** What is drawn by it leads to the place, and has a title of its own. */
    public Svg link(String style, Url place, Text title, Runnable drawing) {
        out.append("<a class=\"").append(style).append("\" href=\"").append(place).append("\">\n<title>");
        title.writeTo(out);
        out.append("</title>\n");
        drawing.run();
        out.append("</a>\n");
        return this;
    }

    public Html html() {
        return Html.trusted(out + "</svg>\n");
    }

    private Svg open(String element, String style) {
        out.append('<').append(element).append(" class=\"").append(style).append('"');
        return this;
    }

    private Svg points(double... points) {
        out.append(" points=\"");
        for (int i = 0; i < points.length; i++) {
            number(points[i]).append(i % 2 == 0 ? ',' : ' ');
        }
        out.append('"');
        return this;
    }

    private Svg attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(value).append('"');
        return this;
    }

    private Svg close() {
        out.append("/>\n");
        return this;
    }

    private StringBuilder number(double value) {
        long tenths = Math.round(value * 10);
        if (tenths < 0) {
            out.append('-');
            tenths = -tenths;
        }
        out.append(tenths / 10);
        if (tenths % 10 != 0) {
            out.append('.').append(tenths % 10);
        }
        return out;
    }
}

package jtbd.dsl.documents.html.pictures;

import java.util.List;
import java.util.Optional;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Svg;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.markup.Url;
import jtbd.dsl.documents.html.pictures.LabelPlacement.Box;

/** Importance against satisfaction: the more important and the less satisfied, the greater the opportunity. */
public final class OpportunityLandscape {
    private static final double SIDE = 400;
    private static final double SIDE_OF_MANY = 520;
    private static final double LEFT = 56;
    private static final double TOP = 14;
    private static final double RIGHT = 176;
    private static final double RIGHT_OF_SQUARE = 8;
    private static final double BOTTOM = 52;
    private static final double EM = 12;
    /** With more points than these, the numbers alone stand in the picture, which is larger then. */
    private static final int FEW = 14;
    private static final double DIAGONAL_NAME_FROM = 3.1;
    private static final double DIAGONAL_NAME_TO = 6.2;

    private final Landscape landscape;
    private final double side;
    private final Box overserved;
    private final Box served;
    private final Svg svg;
    private final boolean isSquare;

    private OpportunityLandscape(Landscape landscape, boolean isSquare) {
        boolean many = landscape.points.size() > FEW;
        this.landscape = landscape;
        this.isSquare = isSquare;
        this.side = many ? SIDE_OF_MANY : SIDE;
        this.overserved = new Box(x(0.3), y(9.65), 78, 16);
        this.served = new Box(x(2.2), y(0.65), 48, 16);
        this.svg = landscape.points.stream().anyMatch(Point::leadsOn)
            ? Svg.withLinks(style(many), width(), TOP + side + BOTTOM, landscape.title, landscape.description)
            : Svg.picture(style(many), width(), TOP + side + BOTTOM, landscape.title, landscape.description);
    }

    /** What is shown; the zones are ordered from the highest threshold to the lowest. */
    public record Landscape(Text title, Text description, List<ZoneLine> zones, List<Point> points) {
    }

    /**
     * The line of all places whose opportunity score is the threshold, and the name of the zone that begins there. It
     * leads from the foot, where nobody is satisfied, to its end, which lies on the right border or on the diagonal.
     */
    public record ZoneLine(double foot, double endImportance, double endSatisfaction, Text name, Text edge) {
    }

    /**
     * One job or outcome; the number is that of its row in the table beside the picture.
     *
     * @param told what it says to whoever points at it
     * @param place where it leads to, if that is a link
     */
    public record Point(Text number, Text label, double importance, double satisfaction, boolean assumed, Text told,
            Url place) {

        /** One that leads nowhere. */
        public Point(Text number, Text label, double importance, double satisfaction, boolean assumed) {
            this(number, label, importance, satisfaction, assumed, Text.NONE, Url.NONE);
        }

        private boolean leadsOn() {
            return place.isLink();
        }
    }

    private record Label(Point point, Box box, Text words) {
    }

    private double width() {
        return LEFT + side + (isSquare ? RIGHT_OF_SQUARE : RIGHT);
    }

    private static String style(boolean many) {
        return many ? "landscape many" : "landscape";
    }

    public static Html of(Landscape landscape) {
        return landscape.points.isEmpty() ? Html.NONE : new OpportunityLandscape(landscape, false).draw();
    }

    /** Without the names of the zones beside it: small, but with letters that can be read. */
    public static Html square(Landscape landscape) {
        return landscape.points.isEmpty() ? Html.NONE : new OpportunityLandscape(landscape, true).draw();
    }

    private Html draw() {
        zones();
        axes();
        points();
        return svg.html();
    }

    private void zones() {
        svg.box("zone served", LEFT, TOP, side, side);
        for (int i = landscape.zones.size() - 1; i >= 0; i--) {
            ZoneLine line = landscape.zones.get(i);
            svg.shape("zone zone-" + i, border(line, true));
            svg.curve("zone-line", border(line, false));
        }
        svg.shape("zone overserved", x(0), y(0), x(0), y(10), x(10), y(10));
        svg.line("diagonal", x(0), y(0), x(10), y(10));
        svg.leaningText("zone-name", x(DIAGONAL_NAME_FROM) - 5, y(DIAGONAL_NAME_FROM) - 5, -45,
                Text.of("as satisfied as important"));
        svg.text("zone-name", overserved.x(), overserved.y() + EM, Text.of("Overserved"));
        svg.text("zone-name", served.x(), served.y() + EM, Text.of("Served"));
        for (int i = 0; i < landscape.zones.size() && !isSquare; i++) {
            name(i);
        }
    }

    private void name(int i) {
        ZoneLine zone = landscape.zones.get(i);
        double lower = i == 0 ? 0 : top(landscape.zones.get(i - 1));
        double middle = y((lower + top(zone)) / 2);
        svg.text("zone-name beside", x(10) + 10, middle - 2, zone.name);
        svg.text("zone-edge beside", x(10) + 10, middle + 14, zone.edge);
    }

    /** Above the diagonal the score is importance alone, so a line that ends there goes on straight up. */
    private static double top(ZoneLine line) {
        return line.endImportance < 10 ? 10 : line.endSatisfaction;
    }

    private double[] border(ZoneLine line, boolean closed) {
        double right = line.endImportance;
        return closed
            ? new double[] {x(line.foot), y(0), x(right), y(line.endSatisfaction), x(right), y(top(line)), x(10),
                y(top(line)), x(10), y(0)}
            : new double[] {x(line.foot), y(0), x(right), y(line.endSatisfaction), x(right), y(top(line))};
    }

    private void axes() {
        svg.box("frame", LEFT, TOP, side, side);
        for (int value = 0; value <= 10; value += 2) {
            svg.line("tick", x(value), y(0), x(value), y(0) + 5);
            svg.text("tick-name centred", x(value), y(0) + 19, Text.of(value));
            svg.line("tick", x(0) - 5, y(value), x(0), y(value));
            svg.text("tick-name end", x(0) - 9, y(value) + 4, Text.of(value));
        }
        svg.text("axis-name centred", x(5), y(0) + 42, Text.of("Importance →"));
        svg.leaningText("axis-name centred", 18, y(5), -90, Text.of("Satisfaction →"));
    }

    private void points() {
        LabelPlacement free = new LabelPlacement(new Box(LEFT + 2, TOP + 2, side - 4, side - 4));
        for (double along = DIAGONAL_NAME_FROM; along < DIAGONAL_NAME_TO; along += 0.35) {
            free.keepFree(new Box(x(along) - 14, y(along) - 14, 20, 20));
        }
        free.keepFree(overserved);
        free.keepFree(served);
        landscape.points.forEach(point -> free.keepFree(new Box(px(point) - 5, py(point) - 5, 10, 10)));
        List<Label> labels = landscape.points.stream().flatMap(point -> label(point, free).stream()).toList();
        labels.forEach(this::leader);
        landscape.points.forEach(point -> spot(point, labels));
    }

    private void spot(Point point, List<Label> labels) {
        Runnable drawing = () -> {
            labels.stream().filter(label -> label.point == point).forEach(this::words);
            svg.circle(point.assumed ? "point assumed" : "point", px(point), py(point), 4.5);
        };
        if (point.leadsOn()) {
            svg.link("spot", point.place, point.told, drawing);
        } else {
            drawing.run();
        }
    }

    /** In full where that leaves the way to its point in sight, else the number alone. */
    private Optional<Label> label(Point point, LabelPlacement free) {
        Text words = landscape.points.size() > FEW ? point.number : numbered(point);
        return free.placeInSight(px(point), py(point), width(words), 17).map(box -> new Label(point, box, words))
            .or(() -> free.placeInSight(px(point), py(point), width(point.number), 17)
                .or(() -> free.place(px(point), py(point), width(point.number), 17))
                .map(box -> new Label(point, box, point.number)));
    }

    private static double width(Text words) {
        return words.width() * EM + 8;
    }

    private static Text numbered(Point point) {
        return point.label.isEmpty() ? point.number : point.number.plus("  ").plus(point.label.fitting(15));
    }

    private void leader(Label label) {
        double x = px(label.point);
        double y = py(label.point);
        svg.line("leader", x, y, label.box.nearestX(x), label.box.nearestY(y));
    }

    private void words(Label label) {
        svg.box("label-ground", label.box.x(), label.box.y(), label.box.width(), label.box.height());
        svg.text("label", label.box.x() + 4, label.box.y() + 12.5, label.words);
    }

    private double px(Point point) {
        return x(point.importance);
    }

    private double py(Point point) {
        return y(point.satisfaction);
    }

    private double x(double importance) {
        return LEFT + side * importance / 10;
    }

    private double y(double satisfaction) {
        return TOP + side * (1 - satisfaction / 10);
    }
}

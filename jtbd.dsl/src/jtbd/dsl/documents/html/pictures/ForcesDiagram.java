package jtbd.dsl.documents.html.pictures;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Svg;
import jtbd.dsl.documents.html.markup.Text;

/** The four forces of progress: two that move a person to the new, two that hold back, and what remains. */
public final class ForcesDiagram {
    private static final double WIDTH = 480;
    private static final double MIDDLE = WIDTH / 2;
    private static final double REACH = 118;
    private static final double BAR = 34;
    private static final double EDGE = 40;
    private static final double TRACK = WIDTH - 2 * EDGE;

    private final Balance balance;
    private final Svg svg;

    private ForcesDiagram(Balance balance) {
        this.balance = balance;
        this.svg = Svg.picture("forces-diagram", WIDTH, 236, balance.title, balance.description);
    }

    /**
     * What is shown: the strength of each force, the share of all strength that drives (without words where none can
     * be told), and the share from which a switch is likely.
     */
    public record Balance(Text title, Text description, Side push, Side pull, Side anxiety, Side habit, Side driving,
            Side likely) {
    }

    /** A sum of strengths, and how it is written. */
    public record Side(double strength, Text amount) {
    }

    public static Html of(Balance balance) {
        return new ForcesDiagram(balance).draw();
    }

    private Html draw() {
        svg.text("side-name", MIDDLE + 12, 16, Text.of("towards the new →"));
        svg.text("side-name end", MIDDLE - 12, 16, Text.of("← back to the old"));
        forward("Push", "of the situation", balance.push, 30);
        forward("Pull", "of the new", balance.pull, 74);
        backward("Anxiety", "of the new", balance.anxiety, 30);
        backward("Habit", "of the present", balance.habit, 74);
        svg.line("axis", MIDDLE, 4, MIDDLE, 128);
        driving();
        return svg.html();
    }

    private void forward(String name, String of, Side side, double y) {
        double width = length(side);
        svg.box("force forward", MIDDLE, y, width, BAR);
        svg.text("force-name", MIDDLE + width + 10, y + 15, Text.of(name + " ").plus(side.amount));
        svg.text("force-of", MIDDLE + width + 10, y + 30, Text.of(of));
    }

    private void backward(String name, String of, Side side, double y) {
        double width = length(side);
        svg.box("force backward", MIDDLE - width, y, width, BAR);
        svg.text("force-name end", MIDDLE - width - 10, y + 15, Text.of(name + " ").plus(side.amount));
        svg.text("force-of end", MIDDLE - width - 10, y + 30, Text.of(of));
    }

    /** How much of all strength drives, between the shares up to which a switch is unlikely and from which likely. */
    private void driving() {
        svg.box("track", EDGE, 176, TRACK, 8);
        limit(1 - balance.likely.strength, Text.of("unlikely"), (1 - balance.likely.strength) / 2);
        limit(balance.likely.strength, Text.of("likely"), (1 + balance.likely.strength) / 2);
        svg.text("force-of centred", MIDDLE, 208, Text.of("open"));
        if (balance.driving.amount.isPresent()) {
            double needle = EDGE + TRACK * balance.driving.strength;
            svg.circle("needle", needle, 180, 9);
            svg.text("balance-name centred", needle, 160, balance.driving.amount);
        }
    }

    private void limit(double share, Text name, double middle) {
        svg.line("axis", EDGE + TRACK * share, 170, EDGE + TRACK * share, 190);
        svg.text("force-of centred", EDGE + TRACK * middle, 208, name);
    }

    private double length(Side side) {
        double most = Math.max(Math.max(balance.push.strength, balance.pull.strength),
            Math.max(balance.anxiety.strength, balance.habit.strength));
        return most == 0 ? 0 : side.strength / most * REACH;
    }
}

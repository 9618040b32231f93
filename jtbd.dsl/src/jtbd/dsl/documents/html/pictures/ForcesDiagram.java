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

    private final Balance balance;
    private final Svg svg;

    private ForcesDiagram(Balance balance) {
        this.balance = balance;
        this.svg = Svg.picture("forces-diagram", WIDTH, 236, balance.title, balance.description);
    }

    /** What is shown: the strength of each side of each force, and how the four come out together. */
    public record Balance(Text title, Text description, Side push, Side pull, Side anxiety, Side habit, Side net) {
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
        net();
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

    private void net() {
        double most = Math.max(balance.push.strength + balance.pull.strength,
            balance.anxiety.strength + balance.habit.strength);
        double needle = MIDDLE + (most == 0 ? 0 : balance.net.strength / most * (MIDDLE - EDGE));
        svg.box("track", EDGE, 176, WIDTH - 2 * EDGE, 8);
        svg.box(balance.net.strength < 0 ? "balance backward" : "balance forward",
            Math.min(MIDDLE, needle), 176, Math.abs(needle - MIDDLE), 8);
        svg.line("axis", MIDDLE, 168, MIDDLE, 192);
        svg.circle("needle", needle, 180, 9);
        svg.text("balance-name centred", needle, 160, balance.net.amount);
        svg.text("force-of", EDGE, 208, Text.of("stays"));
        svg.text("force-of centred", MIDDLE, 208, Text.of("open"));
        svg.text("force-of end", WIDTH - EDGE, 208, Text.of("switches"));
    }

    private double length(Side side) {
        double most = Math.max(Math.max(balance.push.strength, balance.pull.strength),
            Math.max(balance.anxiety.strength, balance.habit.strength));
        return most == 0 ? 0 : side.strength / most * REACH;
    }
}

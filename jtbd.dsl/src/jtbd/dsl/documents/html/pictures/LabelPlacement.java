package jtbd.dsl.documents.html.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds for each label the nearest free place around its point, so that no label covers a point or another label. */
final class LabelPlacement {
    private static final double[] DISTANCES = {9, 20, 34, 50, 70, 95, 125};

    private final Box frame;
    private final List<Box> taken = new ArrayList<>();

    LabelPlacement(Box frame) {
        this.frame = frame;
    }

    /** A rectangle by its left upper corner. */
    record Box(double x, double y, double width, double height) {
        boolean meets(Box other) {
            return x < other.x + other.width && other.x < x + width
                && y < other.y + other.height && other.y < y + height;
        }

        boolean holds(Box other) {
            return other.x >= x && other.y >= y
                && other.x + other.width <= x + width && other.y + other.height <= y + height;
        }
    }

    void keepFree(Box box) {
        taken.add(box);
    }

    /** The place taken for a label of a size beside a point, or nothing where all around is full. */
    Optional<Box> place(double x, double y, double width, double height) {
        for (double distance : DISTANCES) {
            for (Box candidate : around(x, y, width, height, distance)) {
                if (frame.holds(candidate) && taken.stream().noneMatch(candidate::meets)) {
                    taken.add(candidate);
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Box> around(double x, double y, double width, double height, double distance) {
        double middle = y - height / 2;
        double slant = distance * 0.7;
        return List.of(
            new Box(x + distance, middle, width, height),
            new Box(x - distance - width, middle, width, height),
            new Box(x - width / 2, y - distance - height, width, height),
            new Box(x - width / 2, y + distance, width, height),
            new Box(x + slant, y - slant - height, width, height),
            new Box(x + slant, y + slant, width, height),
            new Box(x - slant - width, y - slant - height, width, height),
            new Box(x - slant - width, y + slant, width, height));
    }
}

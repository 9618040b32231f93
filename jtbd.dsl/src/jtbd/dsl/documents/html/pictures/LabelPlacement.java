package jtbd.dsl.documents.html.pictures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds for each label the nearest free place around its point, so that no label covers a point or another label. In
 * sight is a place from which the line to the point runs through no other point and no other label.
 */
final class LabelPlacement {
    private static final double[] DISTANCES = {9, 14, 20, 27, 34, 42, 50, 60, 70, 82, 95, 110, 125};
    private static final double STEP = 3;

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

        double nearestX(double from) {
            return Math.max(x, Math.min(from, x + width));
        }

        double nearestY(double from) {
            return Math.max(y, Math.min(from, y + height));
        }

        boolean holds(double px, double py) {
            return nearestX(px) == px && nearestY(py) == py;
        }

        boolean holds(Box other) {
            return other.x >= x && other.y >= y
                && other.x + other.width <= x + width && other.y + other.height <= y + height;
        }
    }

    void keepFree(Box box) {
        taken.add(box);
    }

    /** The place taken for a label of a size, with a free line to its point, or nothing where there is none. */
    Optional<Box> placeInSight(double x, double y, double width, double height) {
        return take(free(x, y, width, height).filter(candidate -> isInSight(x, y, candidate)));
    }

    /** The place taken for a label of a size beside a point, or nothing where all around is full. */
    Optional<Box> place(double x, double y, double width, double height) {
        return take(free(x, y, width, height));
    }

    private Optional<Box> take(Stream<Box> places) {
        Optional<Box> nearest = places.findFirst();
        nearest.ifPresent(taken::add);
        return nearest;
    }

    private Stream<Box> free(double x, double y, double width, double height) {
        return Arrays.stream(DISTANCES).boxed()
                .flatMap(distance -> around(x, y, width, height, distance).stream())
                .filter(candidate -> frame.holds(candidate) && taken.stream().noneMatch(candidate::meets));
    }

    private boolean isInSight(double x, double y, Box box) {
        double wayX = box.nearestX(x) - x;
        double wayY = box.nearestY(y) - y;
        int steps = (int) (Math.hypot(wayX, wayY) / STEP);
        List<Box> others = taken.stream().filter(other -> !other.holds(x, y)).toList();
        return IntStream.rangeClosed(1, steps).noneMatch(step -> others.stream()
                .anyMatch(other -> other.holds(x + wayX * step / steps, y + wayY * step / steps)));
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

package jtbd.dsl.measure;

/** A number of things with the right form of the word: {@code 1 outcome}, {@code 2 outcomes}. */
public final class Count {

    private Count() {
    }

    /** The number and the thing, which takes an {@code s} in the plural. */
    public static String of(int number, String thing) {
        return number + " " + (number == 1 ? thing : thing + "s");
    }
}

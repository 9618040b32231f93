package jtbd.dsl.ide.lenses;

/** A number of things in words: {@code 1 job}, {@code 2 jobs}. */
final class Count {

    private Count() {
    }

    static String of(int number, String thing) {
        return number + " " + (number == 1 ? thing : thing + "s");
    }
}

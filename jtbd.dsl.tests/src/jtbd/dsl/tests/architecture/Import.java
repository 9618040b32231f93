package jtbd.dsl.tests.architecture;

import java.util.List;

/** One name that a file takes from elsewhere; one that ends in a star takes all of them. */
record Import(boolean isOrdinary, String name) {

    private static final List<String> GROUPS = List.of("java.", "javax.", "org.", "com.");

    /** Without what it takes from inside the file: a class may stand before or after its own parts. */
    String file() {
        return name.replaceFirst("(\\.[A-Z]\\w*)\\..*", "$1");
    }

    /** The block of imports it stands in, counted from the top. */
    int group() {
        if (!isOrdinary) {
            return 0;
        }
        return name.startsWith("jtbd.") ? GROUPS.size() + 1
                : (int) GROUPS.stream().takeWhile(start -> !name.startsWith(start)).count();
    }
}

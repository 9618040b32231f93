package jtbd.install.tests;

import java.util.List;

/** What there was to see in an Eclipse, one thing a line. */
record Report(List<String> lines) {

    /** What it says of a thing. */
    String of(String thing) {
        return lines.stream().filter(line -> line.startsWith(thing + " "))
                .map(line -> line.substring(thing.length() + 1)).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing of a " + thing + " in " + lines));
    }

    List<String> errors() {
        return lines.stream().filter(line -> line.startsWith("error ")).toList();
    }
}

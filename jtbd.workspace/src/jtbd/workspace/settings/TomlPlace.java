package jtbd.workspace.settings;

import java.util.Comparator;

/** Where in a `jtbd.toml` something stands, counted from 1 as editors do. */
record TomlPlace(int line, int column) implements Comparable<TomlPlace> {

    private static final Comparator<TomlPlace> ORDER = Comparator.comparingInt(TomlPlace::line)
            .thenComparingInt(TomlPlace::column);

    @Override
    public int compareTo(TomlPlace other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}

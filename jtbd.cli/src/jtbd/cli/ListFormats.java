package jtbd.cli;

import java.util.Iterator;
import java.util.List;

/** The words for the ways to list rules. */
final class ListFormats implements Iterable<String> {

    static final String JSON = "json";

    @Override
    public Iterator<String> iterator() {
        return List.of("text", JSON).iterator();
    }
}

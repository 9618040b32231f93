package jtbd.dsl.documents;

import java.util.List;
import java.util.Optional;

import jtbd.dsl.documents.html.HtmlSite;

/** All formats there are. A new format is one line here. */
public final class DocumentFormats {

    private static final List<DocumentFormat> ALL = List.of(new HtmlSite());

    private DocumentFormats() {
    }

    /** All formats, those that are usually wanted first. */
    public static List<DocumentFormat> all() {
        return ALL;
    }

    /** The format of this name. */
    public static Optional<DocumentFormat> find(String name) {
        return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}

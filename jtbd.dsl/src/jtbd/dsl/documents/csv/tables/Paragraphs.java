package jtbd.dsl.documents.csv.tables;

import java.util.List;

/** Several texts in one cell, with an empty line between them. */
final class Paragraphs {

    private Paragraphs() {
    }

    static String of(List<String> texts) {
        return String.join("\n\n", texts);
    }
}

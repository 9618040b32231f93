package jtbd.dsl.documents.html.sections;

import java.util.Arrays;
import java.util.List;

import jtbd.dsl.documents.html.markup.Text;

/** Paragraphs of what an author may have left out. */
final class ProseOf {

    private ProseOf() {
    }

    static List<Text> optional(String... paragraphs) {
        return Arrays.stream(paragraphs).map(Text::of).filter(Text::isPresent).toList();
    }
}

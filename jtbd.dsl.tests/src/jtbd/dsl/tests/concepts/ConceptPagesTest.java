package jtbd.dsl.tests.concepts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import jtbd.dsl.concepts.Concept;
import jtbd.dsl.concepts.Concepts;
import jtbd.dsl.tests.fixtures.GeneratedPages;

/** Holds {@code docs/language} against the concepts: one page per concept, and an index. */
class ConceptPagesTest {

    @Test
    void the_pages_of_the_concepts_are_current() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("README.md", index());
        Concepts.all().forEach(concept -> pages.put(concept.name() + ".md", page(concept)));
        GeneratedPages.assertCurrent("language", pages);
    }

    private static String index() {
        StringBuilder index = new StringBuilder("""
                # The language

                What a `.jtbd` file can say. Each concept has a page with an example, and the words that belong to it.

                | concept | what it is |
                |---|---|
                """);
        Map<String, String> words = new TreeMap<>();
        for (Concept concept : Concepts.all()) {
            String link = "[" + concept.title() + "](" + concept.name() + ".md)";
            index.append("| ").append(link).append(" | ").append(concept.summary()).append(" |\n");
            concept.keywords().forEach(word -> words.put(word, link));
        }
        index.append("\n## All words\n\n| word | concept | what it means |\n|---|---|---|\n");
        words.forEach((word, link) -> index.append("| `").append(word).append("` | ").append(link).append(" | ")
                .append(Concepts.meaning(word).orElse("")).append(" |\n"));
        return index.toString();
    }

    private static String page(Concept concept) {
        StringBuilder page = new StringBuilder("""
                # %s

                %s

                %s

                ```jtbd
                %s```

                | word | what it means here |
                |---|---|
                """.formatted(concept.title(), concept.summary(), concept.explanation(), concept.example()));
        concept.meanings().forEach((word, meaning) -> page.append("| `").append(word).append("` | ").append(meaning)
                .append(" |\n"));
        return page.toString();
    }
}

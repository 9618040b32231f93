package jtbd.dsl.tests.concepts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.diagnostics.AbstractDiagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import jtbd.dsl.concepts.Concept;
import jtbd.dsl.concepts.Concepts;
import jtbd.dsl.model.SchemeNames;
import jtbd.dsl.tests.fixtures.Models;

/** Holds the concepts against the grammar, and their examples to the language. */
class ConceptTest {

    private final IGrammarAccess grammar = ((XtextResource) Models.of("").resources().getResources().get(0))
            .getResourceServiceProvider().get(IGrammarAccess.class);

    @Test
    void each_keyword_of_the_grammar_belongs_to_one_concept() {
        Set<String> words = GrammarUtil.getAllKeywords(grammar.getGrammar()).stream()
                .filter(word -> word.matches("[a-z].*")).collect(Collectors.toCollection(TreeSet::new));

        assertThat(Concepts.all().stream().flatMap(concept -> concept.keywords().stream()))
                .doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void each_rule_of_the_grammar_that_a_concept_names_is_there_and_named_by_no_other() {
        List<String> rules = GrammarUtil.allRules(grammar.getGrammar()).stream().map(AbstractRule::getName).toList();

        assertThat(Concepts.all().stream().flatMap(concept -> concept.kinds().stream()))
                .doesNotHaveDuplicates().isSubsetOf(rules);
    }

    @Test
    void concepts_are_sorted_by_name() {
        assertThat(Concepts.all()).extracting(Concept::name).isSorted();
    }

    @TestFactory
    Stream<DynamicTest> examples_can_be_read_by_themselves() {
        return Concepts.all().stream().map(concept -> dynamicTest("the example of " + concept.name(), () ->
                assertThat(syntaxErrors(concept.example())).isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> examples_show_a_word_of_their_concept() {
        return Concepts.all().stream().map(concept -> dynamicTest("the example of " + concept.name(), () ->
                assertThat(List.of(concept.example().split("\\W+"))).containsAnyElementsOf(concept.keywords())));
    }

    /** Of words that are written instead of each other, an example shows one. */
    @TestFactory
    Stream<DynamicTest> examples_show_the_words_that_are_no_choice() {
        return Map.of("force", List.of("towards"), "industry", List.of("fit", "overview", "measured by", "in"),
                "job", List.of("of", "score", "for", "when", "want", "so", "measured by", "evidence"),
                "map", List.of("locate", "execute", "conclude"), "outcome", List.of("increase", "evidence"),
                "segment", List.of("decision maker", "economic buyer", "size", "pays"),
                "status", List.of("assumed"), "timeline", List.of("event one", "first use")).entrySet().stream()
                .map(words -> dynamicTest("the example of " + words.getKey(), () -> assertThat(Concepts.all().stream()
                        .filter(concept -> concept.name().equals(words.getKey())).findFirst().get().example())
                        .contains(words.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> summaries_are_a_sentence_and_meanings_fit_into_a_line() {
        return Concepts.all().stream().map(concept -> dynamicTest("the words of " + concept.name(), () -> {
            assertThat(concept.summary()).matches("\\p{Lu}.*\\.").hasSizeBetween(20, 120);
            assertThat(concept.explanation()).endsWith(".").hasSizeBetween(40, 500);
            assertThat(concept.meanings().values())
                    .allSatisfy(meaning -> assertThat(meaning).matches("\\p{Lu}.*[^.]").hasSizeBetween(5, 100));
        }));
    }

    @Test
    void a_word_means_what_it_means_where_it_stands() {
        assertThat(Concepts.meaning("expected", "GainKind"))
                .hasValue("Taken for granted, although one could do without it");
        assertThat(Concepts.meaning("expected", "QuestionKind")).hasValue("What would be ideal");
        assertThat(Concepts.meaning("push")).hasValue("The situation drives people away from what they do today");
        assertThat(Concepts.meaning("first thought", "Moment"))
                .hasValue("It first came to mind that things could be better");
        assertThat(Concepts.meaning("decision", "RoleKind")).hasValue("Decides what is hired for the job");
    }

    @Test
    void every_keyword_means_something_by_itself_too() {
        assertThat(Concepts.all().stream().flatMap(concept -> concept.keywords().stream()))
                .allSatisfy(word -> assertThat(Concepts.meaning(word)).as(word).isPresent());
    }

    @Test
    void words_that_are_mostly_written_where_any_may_be_mean_something_there() {
        assertThat(Concepts.usualWords("Classification")).containsExactlyElementsOf(SchemeNames.checked());
        assertThat(Concepts.usualWords("Measure")).contains("time", "likelihood", "number", "share", "amount");
        assertThat(Concepts.meaning("likelihood", "Outcome")).hasValue("How probable it is that it happens");
        assertThat(Concepts.of("likelihood")).as("no word of the language").isEmpty();
    }

    @Test
    void a_word_that_is_no_keyword_has_no_meaning() {
        assertThat(Concepts.of("bicycle")).isEmpty();
        assertThat(Concepts.meaning("bicycle", "Job")).isEmpty();
    }

    private static List<String> syntaxErrors(String text) {
        return Models.withErrors(text).resources().getResources().get(0).getErrors().stream()
                .filter(error -> !isAboutAReference(error)).map(Diagnostic::getMessage).toList();
    }

    private static boolean isAboutAReference(Diagnostic error) {
        return error instanceof AbstractDiagnostic known && known.getCode().startsWith("reference.");
    }
}

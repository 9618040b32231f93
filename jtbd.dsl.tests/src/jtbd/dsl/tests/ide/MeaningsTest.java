package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.concepts.Concept;
import jtbd.dsl.concepts.Concepts;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.tests.fixtures.Models;

/** Each word that is offered or written somewhere in the tour, which shows all of the language, means something. */
class MeaningsTest {

    private static final Path TOUR = Path.of("../examples/tour");
    private static final String OTHER_DIRECTIONS = """
            job Share "Share files" functional {
              outcomes { avoid "losses" decrease number of "losses" eliminate "losses" reduce time to "share" }
            }
            """;
    private static final Pattern LINE = Pattern.compile("\\p{Lu}\\P{Cntrl}{5,120}");

    @TempDir
    Path folder;

    private final Map<String, String> texts = new LinkedHashMap<>();
    private EditorClient editor;

    @BeforeEach
    void take_the_tour() throws Exception {
        editor = EditorClient.on(folder, AbleClient.capabilities());
        for (String file : List.of("scorecard.jtbd", "tour.jtbd")) {
            texts.put(file, Files.readString(TOUR.resolve(file)));
        }
        texts.put("directions.jtbd", OTHER_DIRECTIONS);
        texts.forEach(editor::open);
    }

    @AfterEach
    void leave() throws Exception {
        editor.close();
    }

    @Test
    void every_word_of_the_language_is_offered_somewhere_with_one_line_of_what_it_means() throws Exception {
        Map<String, CompletionItem> offered = new LinkedHashMap<>();
        for (String file : texts.keySet()) {
            for (Position place : placesOfWords(texts.get(file))) {
                Position behindALetter = new Position(place.getLine(), place.getCharacter() + 1);
                for (Position asked : List.of(place, behindALetter)) {
                    get(editor.texts().completion(new CompletionParams(editor.text(file), asked))).getRight()
                            .getItems().stream().filter(MeaningsTest::isOfTheLanguage)
                            .forEach(item -> offered.putIfAbsent(item.getLabel() + " " + item.getDetail(), item));
                }
            }
        }

        assertThat(offered.values()).extracting(CompletionItem::getDetail).allMatch(LINE.asMatchPredicate());
        for (CompletionItem item : offered.values()) {
            assertThat(get(editor.texts().resolveCompletionItem(item)).getDocumentation().getRight().getValue())
                    .matches("(?s)(\\w+ )?\\Q" + item.getLabel() + "\\E · .*");
        }
        assertThat(offered.values().stream().flatMap(item -> Arrays.stream(item.getLabel().split(" "))))
                .containsAll(Concepts.all().stream().map(Concept::keywords).flatMap(Set::stream).toList());
    }

    @Test
    void every_word_of_the_language_tells_under_the_cursor_what_it_means() throws Exception {
        Set<String> silent = new TreeSet<>();
        for (String file : texts.keySet()) {
            for (Position place : placesOfWords(texts.get(file))) {
                if (get(editor.texts().hover(new HoverParams(editor.text(file), place))) == null) {
                    silent.add(file + " " + place);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static boolean isOfTheLanguage(CompletionItem item) {
        return item.getKind() == CompletionItemKind.Keyword || Stream.of("Measure", "Classification")
                .map(Concepts::usualWords).anyMatch(words -> words.contains(item.getLabel()));
    }

    private static List<Position> placesOfWords(String text) {
        XtextResource read = (XtextResource) Models.withErrors(text).resources().getResources().get(0);
        Lines lines = new Lines(text);
        return StreamSupport.stream(read.getParseResult().getRootNode().getLeafNodes().spliterator(), false)
                .filter(word -> word.getText().matches("\\p{L}.*") && isOfTheLanguage(word))
                .map(word -> lines.position(word.getOffset())).toList();
    }

    private static boolean isOfTheLanguage(ILeafNode word) {
        return word.getGrammarElement() instanceof Keyword
                || word.getGrammarElement() instanceof EnumLiteralDeclaration
                || Concepts.usualWords(NodeModelUtils.findActualSemanticObjectFor(word).eClass().getName())
                        .contains(word.getText());
    }
}

package jtbd.dsl.tests.ide.completion;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.ide.completion.reading.Place;
import jtbd.dsl.ide.completion.reading.PlacesAt;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.tests.ide.EditorClient;
import jtbd.workspace.loading.Language;

/** Wherever a statement goes on, something is proposed: behind each word of the example that shows every concept. */
class EveryPlaceTest {

    private static final Path TOUR = Path.of("..", "examples", "tour", "tour.jtbd");

    /** What may follow and is not proposed, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            ",", "stands right behind the name or text before it",
            ".", "stands right behind the name before it",
            ".*", "stands right behind the name before it",
            "/", "is proposed with its scale, right behind the number",
            "}", "ends what is whole",
            "-", "begins a number, which only people know");

    @TempDir
    Path folder;

    private final PlacesAt places = Language.service(PlacesAt.class);
    private final Set<Set<?>> seen = new HashSet<>();

    @Test
    void something_is_proposed_wherever_a_statement_goes_on() throws Exception {
        String tour = Files.readString(TOUR);
        List<String> silent = new ArrayList<>();
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open(Proposed.FILE, "");
            for (ILeafNode word : words(tour)) {
                String before = tour.substring(0, word.getEndOffset()) + " ";
                Set<String> missing = goingOn(before);
                if (!missing.isEmpty() && proposals(before, editor) == 0) {
                    silent.add(before.strip().replaceFirst("(?s).*\n", "").strip() + " … " + missing);
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static List<ILeafNode> words(String text) {
        return StreamSupport.stream(Language.service(IParser.class).parse(new StringReader(text)).getRootNode()
                .getLeafNodes().spliterator(), false).filter(leaf -> !leaf.isHidden()).toList();
    }

    /** The words, signs and texts that go on with the statement at the end of a text; nothing where that is known. */
    private Set<String> goingOn(String before) {
        Set<Place> next = places.between(Language.service(IParser.class).parse(new StringReader(before)).getRootNode(),
                before.length(), before.length()).places().stream().filter(place -> !place.anew())
                .collect(Collectors.toSet());
        return !seen.add(next.stream().map(Place::element).collect(Collectors.toSet())) ? Set.of()
                : next.stream().map(place -> place.isText() ? "\"…\"" : place.keyword())
                        .filter(word -> !word.isEmpty() && !EXCEPTIONS.containsKey(word)).collect(Collectors.toSet());
    }

    private static int proposals(String before, EditorClient editor) throws Exception {
        editor.change(Proposed.FILE, before);
        return get(editor.texts().completion(new CompletionParams(editor.text(Proposed.FILE),
                new Lines(before).position(before.length())))).getRight().getItems().size();
    }
}

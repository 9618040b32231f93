package jtbd.dsl.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import org.junit.jupiter.api.Test;

/**
 * What the plug-in for Eclipse may know: the protocol, but nothing of the language. Read off its sources, since it is
 * built after these tests, and only where Eclipse is wanted.
 */
class EclipseDirectionTest {

    private static final String PLUGIN = "jtbd.dsl.ui";

    /** What all features stand on; each of these rooms knows those before it. */
    private static final List<String> GROUND = List.of("convert", "tokens", "told", "places", "work", "markers",
            "snippets", "edits", "session");

    private static final Map<String, Set<String>> EXCEPTIONS = Map.of(
            // pages show the settings that these features read
            "preferences", Set.of("format", "minings", "project"),
            // a new project is one of ours from the start
            "wizards", Set.of("project"));

    @Test
    void of_our_own_code_the_plug_in_knows_how_the_server_is_started_and_nothing_else() {
        assertThat(imports((file, name) -> name.startsWith("jtbd.") && !name.startsWith(PLUGIN)))
                .containsExactly("LanguageSession.java knows jtbd.dsl.ide.ServerMain");
    }

    @Test
    void the_plug_in_knows_neither_models_nor_xtext() {
        assertThat(imports((file, name) -> name.startsWith("org.eclipse.emf") || name.startsWith("org.eclipse.xtext")))
                .isEmpty();
    }

    @Test
    void a_feature_of_the_plug_in_knows_the_ground_and_no_other_feature() {
        assertThat(imports((file, name) -> !mayKnow(room(file), room(name)))).isEmpty();
    }

    private static boolean mayKnow(String room, String other) {
        // what stands in no room, such as the activator, is known to all of them
        return room.equals(other) || room.isEmpty() || other.isEmpty() || isGroundOf(room, other)
                || EXCEPTIONS.getOrDefault(room, Set.of()).contains(other);
    }

    private static boolean isGroundOf(String room, String other) {
        return GROUND.contains(other) && (!GROUND.contains(room) || GROUND.indexOf(other) < GROUND.indexOf(room));
    }

    /** The package of the plug-in that a type is in, or nothing. */
    private static String room(String type) {
        return type.matches(PLUGIN + "\\.[a-z]+\\..*") ? type.split("\\.")[3] : "";
    }

    private static List<String> imports(BiPredicate<String, String> isWanted) {
        return Sources.of(PLUGIN).stream().flatMap(source -> source.imports().stream().map(Import::name)
                .filter(name -> isWanted.test(source.type(), name))
                .map(name -> source.file().getFileName() + " knows " + name)).toList();
    }
}

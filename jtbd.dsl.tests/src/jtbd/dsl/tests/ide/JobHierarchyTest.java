package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a job to the job that it is of, and to the jobs that are of it. */
class JobHierarchyTest {

    private static final String FAMILY = """
            package family
            job Travel "Get to work" functional
            job Ride "Ride there" functional of Travel { when "it is dry" }
            metric Time
            """;

    @TempDir
    Path folder;

    @Test
    void parents_stand_above_and_children_below_also_in_other_files() throws Exception {
        Files.writeString(folder.resolve("other.jtbd"), "package other job Park \"Park\" social of family.Travel");
        try (EditorClient editor = editorOn(FAMILY)) {
            CallHierarchyItem travel = at(editor, FAMILY.replace("Travel \"", "Tra<|>vel \"")).get(0);
            CallHierarchyItem ride = at(editor, FAMILY.replace("it is", "it <|>is")).get(0);

            assertThat(List.of(travel.getDetail(), ride.getDetail()))
                    .containsExactly("functional job · Get to work", "functional job · Ride there");
            assertThat(below(editor, travel)).containsExactly("Ride in main.jtbd", "Park in other.jtbd");
            assertThat(above(editor, ride)).containsExactly("Travel in main.jtbd");
            assertThat(above(editor, travel)).isEmpty();
            assertThat(below(editor, ride)).isEmpty();
        }
    }

    @Test
    void a_job_is_called_what_it_is_written_as() throws Exception {
        String core = "package family job Move \"Move\" functional core";
        try (EditorClient editor = editorOn(core)) {
            assertThat(at(editor, core.replace("Move \"", "Mo<|>ve \""))).extracting(CallHierarchyItem::getDetail)
                    .containsExactly("core functional job · Move");
        }
    }

    @Test
    void a_reference_to_a_job_is_its_job_and_other_places_are_none() throws Exception {
        try (EditorClient editor = editorOn(FAMILY)) {
            assertThat(at(editor, FAMILY.replace("of Travel", "of Tra<|>vel"))).extracting(CallHierarchyItem::getName)
                    .containsExactly("Travel");
            assertThat(at(editor, FAMILY.replace("metric Time", "metric Ti<|>me"))).isEmpty();
        }
    }

    @Test
    void a_job_that_went_away_since_has_nobody_around_it() throws Exception {
        try (EditorClient editor = editorOn(FAMILY)) {
            CallHierarchyItem ride = at(editor, FAMILY.replace("Ride \"", "Ri<|>de \"")).get(0);
            editor.change("main.jtbd", "package family");

            assertThat(above(editor, ride)).isEmpty();
            assertThat(below(editor, ride)).isEmpty();
        }
    }

    private EditorClient editorOn(String text) throws Exception {
        EditorClient editor = EditorClient.on(folder);
        editor.open("main.jtbd", text);
        return editor;
    }

    private static List<CallHierarchyItem> at(EditorClient editor, String marked) throws Exception {
        return get(editor.texts().prepareCallHierarchy(
                new CallHierarchyPrepareParams(editor.text("main.jtbd"), MarkedText.of(marked).cursor())));
    }

    private static List<String> above(EditorClient editor, CallHierarchyItem item) throws Exception {
        return get(editor.texts().callHierarchyIncomingCalls(new CallHierarchyIncomingCallsParams(item))).stream()
                .map(call -> place(call.getFrom())).toList();
    }

    private static List<String> below(EditorClient editor, CallHierarchyItem item) throws Exception {
        return get(editor.texts().callHierarchyOutgoingCalls(new CallHierarchyOutgoingCallsParams(item))).stream()
                .map(call -> place(call.getTo())).toList();
    }

    private static String place(CallHierarchyItem item) {
        return item.getName() + " in " + item.getUri().substring(item.getUri().lastIndexOf('/') + 1);
    }
}

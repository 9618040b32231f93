package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Documents of a bakery whose rival is hired for a job of the project of a tour, which is measured by a third one. */
class ReferredProjectsTest {

    private static final String HOTEL = """
            package bakery
            import tour.*

            competitor Hotel "The hotel next door" direct {
              hired for ArriveOnTime 4/10 because "it is near"
            }
            """;
    private static final String TOUR = """
            package tour
            import clock.*

            job ArriveOnTime "Arrive on time" functional {
              measured by Delay
            }
            """;

    private static final String BESIDE = """
            package tour

            job Rest "Rest a while" emotional of ArriveOnTime {}
            """;

    @TempDir
    Path folder;

    private EditorClient editor;
    private CommandCalls commands;

    @BeforeEach
    void projects_side_by_side() throws Exception {
        write("bakery/jtbd.toml", "[site]\ntitle = \"Our bakery\"\n[output]\nfolder = \"made\"\n");
        write("bakery/hotel.jtbd", HOTEL);
        write("tour/jtbd.toml", "[site]\ntitle = \"The tour\"\n");
        write("tour/tour.jtbd", TOUR);
        write("tour/beside.jtbd", BESIDE);
        write("clock/jtbd.toml", "");
        write("clock/delay.jtbd", "package clock\nmetric Delay \"Minutes late\" { unit minutes }");
        write("apart/jtbd.toml", "");
        write("apart/apart.jtbd", "package apart\njob Apart \"Stay apart\" functional { measured by Lost }");
        editor = EditorClient.on(folder);
        commands = new CommandCalls(editor);
    }

    @AfterEach
    void close() throws Exception {
        editor.close();
    }

    @Test
    void documents_tell_as_well_of_the_projects_that_are_referred_to_and_of_no_others() throws Exception {
        JsonObject made = generate();

        assertThat(made.has("problem")).isFalse();
        Path site = folder.resolve("bakery/made/html");
        assertThat(site.resolve("index.html")).content().contains("Our bakery").doesNotContain("The tour");
        assertThat(site.resolve("jobs/tour.ArriveOnTime.html")).content().contains("The hotel next door",
                "Minutes late", "Rest a while");
        assertThat(site.resolve("jobs/tour.Rest.html")).isRegularFile();
        assertThat(site.resolve("jobs/apart.Apart.html")).doesNotExist();
        assertThat(StreamSupport.stream(made.getAsJsonArray("others").spliterator(), false)
                .map(JsonElement::getAsString)).containsExactly(editor.uri("clock"), editor.uri("tour"));
    }

    @Test
    void a_project_that_refers_to_none_is_read_alone() throws Exception {
        JsonObject made = commands.object("jtbd.generate", Map.of("uri", editor.uri("clock"), "quiet", true));

        assertThat(made.getAsJsonArray("others")).isEmpty();
        assertThat(folder.resolve("clock/target/jtbd-documents/html/jobs")).doesNotExist();
    }

    @Test
    void what_is_not_saved_in_another_project_is_in_no_document_and_is_told() throws Exception {
        editor.open("tour/tour.jtbd", TOUR.replace("Arrive on time", "Not saved"));

        commands.object("jtbd.generate", Map.of("uri", editor.uri("bakery/hotel.jtbd")));

        assertThat(folder.resolve("bakery/made/html/jobs/tour.ArriveOnTime.html")).content()
                .contains("Arrive on time").doesNotContain("Not saved");
        assertThat(editor.shown()).singleElement().asString()
                .endsWith("Not saved, so not in the documents: tour.jtbd.");
    }

    @Test
    void an_error_in_another_project_is_told_with_its_place() throws Exception {
        write("tour/beside.jtbd", BESIDE.replace("{}", "{ measured by Lost }"));

        JsonObject made = generate();

        assertThat(made.get("problem").getAsString())
                .startsWith("Documents not written: tour/beside.jtbd, line 3: There is no metric 'Lost'");
        assertThat(made.getAsJsonArray("others")).hasSize(2);
        assertThat(folder.resolve("bakery/made")).doesNotExist();
    }

    private JsonObject generate() throws Exception {
        return commands.object("jtbd.generate", Map.of("uri", editor.uri("bakery"), "quiet", true));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }
}

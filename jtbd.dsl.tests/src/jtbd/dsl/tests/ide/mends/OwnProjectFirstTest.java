package jtbd.dsl.tests.ide.mends;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With two projects in one workspace, quick fixes name things of the own one, and of the other where it has none. */
class OwnProjectFirstTest {

    @TempDir
    Path folder;

    @BeforeEach
    void another_project() throws IOException {
        Files.createDirectories(folder.resolve("another"));
        Files.writeString(folder.resolve("another/jtbd.toml"), "");
        Files.writeString(folder.resolve("another/all.jtbd"), """
                package another
                metric Delay "Time to reply"
                metric SharingTime "Sharing time"
                segment Commuter "Commuters"
                """);
    }

    @Test
    void a_title_means_what_has_it_in_the_own_project() throws Exception {
        String job = "job Share \"Share\" functional {\n  measured by Time <|>to reply\n}\n";

        assertThat(offers().about("metric Reply \"Time to reply\"\n" + job, "syntax.syntax-error").titles())
                .contains("Change to 'Reply'").doesNotContain("Change to 'another.Delay'");
        assertThat(offers().about(job, "syntax.syntax-error").titles()).contains("Change to 'another.Delay'");
    }

    @Test
    void a_thing_of_the_right_kind_is_one_of_the_own_project() throws Exception {
        String job = "job Sharing \"Sharing\" functional {\n  measured by Shar<|>ing\n}\n";

        assertThat(offers().about("metric SharingTimes \"Times\"\n" + job, "reference.wrong-kind").titles())
                .contains("Change to 'SharingTimes'").doesNotContain("Change to 'another.SharingTime'");
        assertThat(offers().about(job, "reference.wrong-kind").titles()).contains("Change to 'another.SharingTime'");
    }

    @Test
    void who_speaks_is_a_segment_of_the_own_project() throws Exception {
        String sentence = "<|>As a commuter I need to rest\n";

        assertThat(offers().about("package own\nsegment Commuter \"People\"\n" + sentence, "syntax.syntax-error")
                .after("Write it as a job")).contains("  for Commuter\n");
        assertThat(offers().about("package own\n" + sentence, "syntax.syntax-error").after("Write it as a job"))
                .contains("  for another.Commuter\n");
    }

    private Offers offers() {
        return new Offers(folder);
    }
}

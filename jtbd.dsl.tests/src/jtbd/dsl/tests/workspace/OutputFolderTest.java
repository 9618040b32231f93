package jtbd.dsl.tests.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;

import jtbd.dsl.documents.Document;
import jtbd.workspace.output.OutputFolder;
import jtbd.workspace.output.Published;

class OutputFolderTest {

    @TempDir
    private Path disk;

    private Path folder;

    @BeforeEach
    void name_an_output_folder() {
        folder = disk.resolve("out");
    }

    @Test
    void documents_take_their_places() throws IOException {
        assertThat(publish(false, "html/a.html", "csv/b.csv")).isEqualTo(new Published(2, 0, 0));
        assertThat(files()).containsExactly("csv/b.csv", "html/a.html");
    }

    @Test
    void a_document_that_is_as_it_was_is_not_touched() throws IOException {
        publish(false, "a.html");
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Files.setLastModifiedTime(folder.resolve("a.html"), longAgo);
        assertThat(publish(false, "a.html")).isEqualTo(new Published(0, 1, 0));
        assertThat(Files.getLastModifiedTime(folder.resolve("a.html"))).isEqualTo(longAgo);
    }

    @Test
    void a_run_that_is_interrupted_leaves_the_old_documents() throws IOException {
        publish(false, "a.html");
        try (OutputFolder output = new OutputFolder(folder)) {
            output.add(document("a.html", "new"));
            output.add(document("b.html", "new"));
            // Here the program ends: nothing is published.
        }
        assertThat(files()).containsExactly("a.html");
        assertThat(folder.resolve("a.html")).hasContent("content of a.html");
    }

    @Test
    void what_a_killed_run_left_behind_is_gone_after_the_next() throws IOException {
        new OutputFolder(folder).add(document("half.html", "new"));
        publish(false, "a.html");
        assertThat(files()).containsExactly("a.html");
        assertThat(folder.resolve(".jtbd-staging")).doesNotExist();
    }

    @Test
    void clean_removes_what_earlier_runs_wrote_and_nothing_else() throws IOException {
        publish(false, "a.html", "old/b.html");
        publish(false, "a.html", "old/deep/c.html");
        Files.writeString(folder.resolve("old/mine.txt"), "mine");
        assertThat(publish(true, "a.html")).isEqualTo(new Published(0, 1, 2));
        assertThat(files()).containsExactly("a.html", "old/mine.txt");
        assertThat(folder.resolve("old/deep")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource("disksThatTakeCapitalsForSmallLetters")
    void clean_keeps_a_document_of_which_only_capitals_changed(Configuration kind) throws IOException {
        try (FileSystem otherDisk = Jimfs.newFileSystem(kind)) {
            folder = otherDisk.getPath("out");
            publish(false, "html/jobs/Alone.html", "html/gone.html");
            assertThat(publish(true, "html/jobs/alone.html")).isEqualTo(new Published(1, 0, 1));
            assertThat(folder.resolve("html/jobs/alone.html")).hasContent("content of html/jobs/alone.html");
            assertThat(publish(true, "html/jobs/alone.html")).isEqualTo(new Published(0, 1, 0));
            assertThat(folder.resolve("html/jobs/alone.html")).exists();
        }
    }

    static Stream<Configuration> disksThatTakeCapitalsForSmallLetters() {
        return Stream.of(Configuration.osX(), Configuration.windows());
    }

    @Test
    void clean_removes_a_document_of_which_only_capitals_changed_where_that_is_another_file() throws IOException {
        publish(false, "Alone.html");
        assertThat(publish(true, "alone.html")).isEqualTo(new Published(1, 0, 1));
        assertThat(files()).containsExactly("alone.html");
    }

    @Test
    void without_clean_everything_stays() throws IOException {
        publish(false, "a.html");
        publish(false, "b.html");
        assertThat(files()).containsExactly("a.html", "b.html");
    }

    @Test
    void clean_believes_no_list_that_points_elsewhere() throws IOException {
        Path outside = Files.writeString(disk.resolve("outside.txt"), "precious");
        publish(false, "a.html");
        Files.writeString(folder.resolve(".jtbd-documents"), "../outside.txt\n" + outside + "\na.html\n");
        publish(true, "b.html");
        assertThat(outside).exists();
        assertThat(files()).containsExactly("b.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.html", "a/../../x.html", "/x.html", "", "a//b", "C:x", "a\\..\\x", "a\0b", "./a"})
    void a_path_that_leads_out_is_refused(String path) throws IOException {
        assertThatThrownBy(() -> publish(false, path)).hasMessageContaining("would lie outside of");
        assertThat(disk.resolve("x.html")).doesNotExist();
        assertThat(files()).isEmpty();
    }

    @Test
    void a_link_that_leads_out_is_refused() throws IOException {
        Path elsewhere = Files.createDirectory(disk.resolve("elsewhere"));
        Files.createDirectories(folder);
        Files.createSymbolicLink(folder.resolve("html"), elsewhere);
        assertThatThrownBy(() -> publish(false, "html/jobs/a.html"))
                .hasMessageContaining("is a link that leads out of");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void a_file_that_jtbd_did_not_write_is_not_overwritten() throws IOException {
        publish(false, "html/a.html");
        Files.writeString(folder.resolve("html/mine.html"), "mine");
        assertThatThrownBy(() -> publish(false, "html/a.html", "html/mine.html", "html/new.html"))
                .hasMessage(real("html/mine.html") + " was not written by jtbd: " + real(".jtbd-documents")
                        + " does not list it. Move it away, or choose another output folder; nothing was written");
        assertThat(folder.resolve("html/mine.html")).hasContent("mine");
        assertThat(files()).containsExactly("html/a.html", "html/mine.html");
    }

    @Test
    void of_several_such_files_the_first_is_named() throws IOException {
        Files.createDirectories(folder.resolve("b.html"));
        Files.writeString(folder.resolve("a.html"), "mine");
        assertThatThrownBy(() -> publish(false, "b.html", "a.html"))
                .hasMessageStartingWith(real("a.html") + " (and 1 more) was not written by jtbd");
    }

    @Test
    void a_file_that_jtbd_wrote_is_overwritten_whoever_changed_it() throws IOException {
        publish(false, "a.html");
        Files.writeString(folder.resolve("a.html"), "changed");
        assertThat(publish(false, "a.html")).isEqualTo(new Published(1, 0, 0));
    }

    @Test
    void a_file_that_holds_the_document_already_is_taken_for_it() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("a.html"), "content of a.html");
        assertThat(publish(false, "a.html")).isEqualTo(new Published(0, 1, 0));
    }

    @Test
    void a_file_where_a_folder_is_needed_is_called_one() throws IOException {
        publish(false, "html/a.html");
        Files.writeString(folder.resolve("html/jobs"), "");
        assertThatThrownBy(() -> publish(false, "csv/b.csv", "html/jobs/a.html"))
                .hasRootCauseMessage(real("html/jobs") + " is a file, but documents need a folder there. Move the file "
                        + "away, or choose another output folder; nothing was written");
        assertThat(files()).containsExactly("html/a.html", "html/jobs");
    }

    @Test
    void documents_may_be_added_by_many_threads() throws IOException {
        List<String> paths = IntStream.range(0, 500).mapToObj(i -> "part" + i % 7 + "/" + i + ".html").toList();
        try (OutputFolder output = new OutputFolder(folder)) {
            paths.parallelStream().forEach(path -> output.add(document(path, "content of " + path)));
            assertThat(output.publish(false)).isEqualTo(new Published(500, 0, 0));
        }
        assertThat(files()).containsExactlyInAnyOrderElementsOf(paths);
    }

    private Path real(String path) throws IOException {
        return folder.toRealPath().resolve(path);
    }

    private Published publish(boolean clean, String... paths) throws IOException {
        try (OutputFolder output = new OutputFolder(folder)) {
            for (String path : paths) {
                output.add(document(path, "content of " + path));
            }
            return output.publish(clean);
        }
    }

    private static Document document(String path, String content) {
        return new Document(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString())
                    .filter(name -> !name.startsWith(".jtbd-documents")).sorted().toList();
        }
    }
}

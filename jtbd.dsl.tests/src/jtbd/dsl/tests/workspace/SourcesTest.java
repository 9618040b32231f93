package jtbd.dsl.tests.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import jtbd.workspace.files.Source;
import jtbd.workspace.files.Sources;
import jtbd.workspace.files.UnreadableSource;

class SourcesTest {

    @TempDir
    private Path folder;

    @Test
    void files_are_found_in_folders_below_ordered_by_path() throws Exception {
        write("b.jtbd");
        write("c/a.jtbd");
        write("a.jtbd");
        write("a.txt");
        assertThat(found(folder)).containsExactly("a.jtbd", "b.jtbd", "c/a.jtbd");
    }

    @Test
    void what_other_tools_keep_is_left_out() throws Exception {
        write("a.jtbd");
        write(".hidden.jtbd");
        write(".git/b.jtbd");
        write("target/b.jtbd");
        write("deep/node_modules/b.jtbd");
        assertThat(found(folder)).containsExactly("a.jtbd");
    }

    @Test
    void a_folder_that_is_named_is_searched_whatever_it_is_called() throws Exception {
        write("target/b.jtbd");
        assertThat(found(folder.resolve("target"))).containsExactly("target/b.jtbd");
    }

    @Test
    void what_git_ignores_is_left_out_of_a_folder_but_taken_where_it_is_named() throws Exception {
        ignore("", "/drafts/", "*.old.jtbd", "!keep.old.jtbd");
        ignore("deep", "b.jtbd");
        write("a.jtbd", "a.old.jtbd", "keep.old.jtbd", "b.jtbd", "drafts/a.jtbd", "deep/drafts/a.jtbd", "deep/b.jtbd");
        assertThat(found(folder)).containsExactly("a.jtbd", "b.jtbd", "deep/drafts/a.jtbd", "keep.old.jtbd");
        assertThat(found(folder.resolve("deep/b.jtbd"), folder.resolve("a.old.jtbd")))
                .containsExactly("deep/b.jtbd", "a.old.jtbd");
    }

    @Test
    void what_git_ignores_is_known_from_the_folders_around_up_to_the_repository() throws Exception {
        ignore("", "a.jtbd");
        write("some/inner/a.jtbd", "some/inner/b.jtbd", "other/a.jtbd", "other/b.jtbd");
        Files.createDirectory(folder.resolve("other/.git"));
        assertThat(found(folder.resolve("some/inner"))).containsExactly("some/inner/b.jtbd");
        assertThat(found(folder.resolve("other"))).containsExactly("other/a.jtbd", "other/b.jtbd");
    }

    @Test
    void a_folder_that_is_named_is_searched_also_where_git_ignores_it_whole() throws Exception {
        ignore("", "/out/", "a.jtbd");
        ignore("out/deep", "b.jtbd");
        write("out/deep/a.jtbd", "out/deep/b.jtbd");
        assertThat(found(folder.resolve("out"))).containsExactly("out/deep/a.jtbd");
        assertThat(found(folder.resolve("out/deep"))).containsExactly("out/deep/a.jtbd");
    }

    @Test
    void a_folder_in_which_git_ignores_all_says_so() throws Exception {
        ignore("", "*.jtbd");
        write("a.jtbd");
        assertThatThrownBy(() -> found(folder)).hasMessageContaining("holds no .jtbd file but what git ignores");
    }

    @Test
    void a_link_that_leads_back_to_where_it_stands_ends_the_search_there() throws Exception {
        write("a/a.jtbd");
        Files.createSymbolicLink(folder.resolve("a/again"), folder);
        assertThat(found(folder)).containsExactly("a/a.jtbd");
    }

    @Test
    void a_file_that_is_reached_twice_is_taken_once() throws Exception {
        write("a/a.jtbd");
        Files.createSymbolicLink(folder.resolve("b"), folder.resolve("a"));
        assertThat(found(folder, folder.resolve("a/a.jtbd"), folder.resolve("a/../a"))).containsExactly("a/a.jtbd");
    }

    @Test
    void a_file_counts_where_it_stands_and_not_where_a_link_leads_to_it() throws Exception {
        write("z/z.jtbd");
        Files.createSymbolicLink(folder.resolve("a"), folder.resolve("z"));
        Files.createSymbolicLink(folder.resolve("b.jtbd"), folder.resolve("z/z.jtbd"));
        assertThat(found(folder)).containsExactly("z/z.jtbd");
        assertThat(found(folder.resolve("b.jtbd"))).containsExactly("b.jtbd");
    }

    @Test
    void a_link_to_a_file_that_does_not_count_itself_is_taken() throws Exception {
        ignore("", "hidden/");
        write("hidden/a.jtbd");
        Files.createSymbolicLink(folder.resolve("b.jtbd"), folder.resolve("hidden/a.jtbd"));
        assertThat(found(folder)).containsExactly("b.jtbd");
    }

    @Test
    void a_file_that_is_reached_through_a_link_and_back_is_taken_once() throws Exception {
        write("a.jtbd");
        write("deep/a.jtbd");
        write("deep/er/b.jtbd");
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("deep/er"));
        assertThat(found(folder.resolve("link/../a.jtbd"), folder.resolve("a.jtbd"))).containsExactly("a.jtbd");
    }

    @Test
    void standard_input_that_is_named_twice_is_read_once() throws Exception {
        assertThat(Sources.under(List.of("-", "-"), InputStream.nullInputStream())).extracting(Source::shown)
                .containsExactly("-");
    }

    @Test
    void a_link_to_nothing_is_passed_over() throws Exception {
        write("a.jtbd");
        Files.createSymbolicLink(folder.resolve("b.jtbd"), folder.resolve("gone.jtbd"));
        assertThat(found(folder)).containsExactly("a.jtbd");
    }

    private List<String> found(Path... paths) throws UnreadableSource {
        List<Source> sources = Sources.under(List.of(paths).stream().map(Path::toString).toList(),
                InputStream.nullInputStream());
        return sources.stream().map(source -> source.shown().substring(folder.toString().length() + 1)).toList();
    }

    private void write(String... names) throws IOException {
        for (String name : names) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "package a\n");
        }
    }

    private void ignore(String where, String... patterns) throws IOException {
        Path inside = Files.createDirectories(folder.resolve(where));
        Files.write(inside.resolve(".gitignore"), List.of(patterns));
    }
}

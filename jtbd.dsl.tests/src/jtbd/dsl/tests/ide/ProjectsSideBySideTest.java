package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two projects in one workspace that have things of the same names, as copies have. */
class ProjectsSideBySideTest {

    private static final String STORE = "package shop\nmetric Time \"Time to share\" { unit minutes }\n"
            + "metric Left \"Files that are not shared\" { unit files }\n";
    private static final String USER = "package use\nimport shop.*\n"
            + "job Share \"Share files\" functional { measured by Time }\n";
    private static final String DUPLICATE = "structure.duplicate-name";
    private static final String UNUSED = "metric.unused-metric";
    private static final String UNKNOWN = "reference.unknown-reference";
    private static final String REPEATED = "job.repeats-another";
    private static final String NO_INDUSTRY = "job.no-industry";
    private static final String NO_SIBLING = "job.no-emotional-sibling";

    @TempDir
    Path folder;

    @BeforeEach
    void two_projects_that_are_alike() throws IOException {
        for (String project : List.of("one", "two")) {
            write(project + "/jtbd.toml", "");
            write(project + "/store.jtbd", STORE);
            write(project + "/user.jtbd", USER);
        }
    }

    @Test
    void have_no_mistakes_that_each_alone_would_not_have() throws Exception {
        write("one/trade.jtbd", "package trade\nindustry Trade \"Trade\"\n");
        try (EditorClient editor = EditorClient.on(folder)) {
            for (String project : List.of("one", "two")) {
                assertThat(editor.rules(project + "/user.jtbd", NO_SIBLING)).doesNotContain(DUPLICATE, REPEATED);
                assertThat(editor.rules(project + "/store.jtbd", UNUSED)).containsOnlyOnce(UNUSED)
                        .doesNotContain(DUPLICATE);
            }
            assertThat(editor.rules("one/user.jtbd", NO_SIBLING)).contains(NO_INDUSTRY);
            assertThat(editor.rules("two/user.jtbd", NO_SIBLING)).doesNotContain(NO_INDUSTRY);
        }
    }

    @Test
    void have_no_two_things_of_one_name_each() throws Exception {
        write("two/again.jtbd", "package shop\nmetric Time \"Time to share\" { unit minutes }\n");
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(editor.rules("two/store.jtbd", DUPLICATE)).containsOnlyOnce(DUPLICATE);
            assertThat(editor.findings("two/store.jtbd")).filteredOn(found -> found.getCode().getLeft()
                    .equals(DUPLICATE)).singleElement().satisfies(found -> {
                        assertThat(found.getMessage().getLeft()).contains("also in again.jtbd:2");
                        assertThat(found.getRelatedInformation()).extracting(place -> place.getLocation().getUri())
                                .containsExactly(editor.uri("two/again.jtbd"));
                    });
            assertThat(editor.rules("one/store.jtbd", UNUSED)).doesNotContain(DUPLICATE);
        }
    }

    @Test
    void a_name_leads_to_the_thing_of_its_own_project() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            for (String project : List.of("one", "two")) {
                assertThat(definition(editor, project + "/user.jtbd", USER.replace("by Ti", "by Ti<|>")))
                        .containsExactly(editor.uri(project + "/store.jtbd"));
                assertThat(definition(editor, project + "/user.jtbd", USER.replace("import sh", "import sh<|>")))
                        .containsExactly(editor.uri(project + "/store.jtbd"));
                assertThat(places(get(editor.texts().references(new ReferenceParams(
                        editor.text(project + "/store.jtbd"), cursor(STORE.replace("metric Ti", "metric Ti<|>")),
                        new ReferenceContext(true)))))).containsExactlyInAnyOrder(
                                editor.uri(project + "/store.jtbd"), editor.uri(project + "/user.jtbd"));
            }
        }
    }

    @Test
    void a_text_that_is_changed_still_means_what_its_own_project_has() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            String marked = "// changed\n" + USER.replace("by Ti", "by Ti<|>");
            editor.open("two/user.jtbd", MarkedText.of(marked).text());

            assertThat(definition(editor, "two/user.jtbd", marked)).containsExactly(editor.uri("two/store.jtbd"));
        }
    }

    @Test
    void what_a_name_means_in_a_project_counts_before_what_is_nearer_in_another() throws Exception {
        String marked = "package shop.use\nimport own.*\njob Share functional { measured by Ti<|>me }\n";
        write("one/near.jtbd", "package shop.use\nmetric Time { unit minutes }\n");
        write("two/own.jtbd", "package own\nmetric Time { unit minutes }\n");
        write("two/user.jtbd", MarkedText.of(marked).text());
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(definition(editor, "two/user.jtbd", marked)).containsExactly(editor.uri("two/own.jtbd"));

            editor.open("two/user.jtbd", "\n" + MarkedText.of(marked).text());
            assertThat(definition(editor, "two/user.jtbd", "\n" + marked))
                    .containsExactly(editor.uri("two/own.jtbd"));
        }
    }

    @Test
    void a_name_that_a_project_does_not_have_leads_to_another_project_until_it_has_it() throws Exception {
        Files.delete(folder.resolve("two/store.jtbd"));
        String marked = USER.replace("by Ti", "by Ti<|>");
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(definition(editor, "two/user.jtbd", marked)).containsExactly(editor.uri("one/store.jtbd"));
            assertThat(editor.rules("two/user.jtbd", NO_SIBLING)).doesNotContain(UNKNOWN);
            assertThat(renamed(editor, "one/store.jtbd", STORE.replace("metric Ti", "metric Ti<|>"), "Duration"))
                    .contains(editor.uri("two/user.jtbd"));

            editor.open("two/store.jtbd", STORE);
            assertThat(definition(editor, "two/user.jtbd", marked)).containsExactly(editor.uri("two/store.jtbd"));
        }
    }

    @Test
    void only_the_own_project_is_edited_when_a_thing_or_a_package_is_renamed() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(renamed(editor, "two/store.jtbd", STORE.replace("metric Ti", "metric Ti<|>"), "Duration"))
                    .containsExactlyInAnyOrder(editor.uri("two/store.jtbd"), editor.uri("two/user.jtbd"));
            assertThat(renamed(editor, "two/store.jtbd", STORE.replace("package sh", "package sh<|>"), "store"))
                    .containsExactlyInAnyOrder(editor.uri("two/store.jtbd"), editor.uri("two/user.jtbd"));
        }
    }

    @Test
    void only_names_of_the_own_project_are_taken() throws Exception {
        write("one/price.jtbd", "package shop\nmetric Price { unit minutes }\n");
        write("two/cost.jtbd", "package shop\nmetric Cost { unit minutes }\n");
        String marked = STORE.replace("metric Ti", "metric Ti<|>");
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(renamed(editor, "two/store.jtbd", marked, "Price")).hasSize(2);
            assertThatThrownBy(() -> renamed(editor, "two/store.jtbd", marked, "Cost"))
                    .hasMessageContaining("There is already the metric 'shop.Cost' in two/cost.jtbd");
        }
    }

    @Test
    void a_name_that_both_have_is_proposed_once() throws Exception {
        String marked = USER.replace("by Time", "by <|>");
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("two/user.jtbd", MarkedText.of(marked).text());

            assertThat(get(editor.texts().completion(new CompletionParams(editor.text("two/user.jtbd"),
                    cursor(marked)))).getRight().getItems()).extracting(CompletionItem::getLabel)
                            .filteredOn(label -> label.endsWith("Time")).containsExactly("Time");
        }
    }

    @Test
    void what_both_have_is_offered_once_where_its_import_is_missing() throws Exception {
        String marked = USER.replace("import shop.*\n", "").replace("by Ti", "by Ti<|>");
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("two/user.jtbd", MarkedText.of(marked).text());

            assertThat(get(editor.texts().codeAction(new CodeActionParams(editor.text("two/user.jtbd"),
                    new Range(cursor(marked), cursor(marked)), new CodeActionContext(List.of())))))
                            .extracting(action -> action.getRight().getTitle())
                            .containsOnlyOnce("Import shop.*", "Change to 'shop.Time'");
        }
    }

    @Test
    void files_that_a_project_file_joins_or_parts_are_linked_and_judged_anew() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(editor.rules("two/store.jtbd", UNUSED)).doesNotContain(DUPLICATE);

            Files.delete(folder.resolve("one/jtbd.toml"));
            Files.delete(folder.resolve("two/jtbd.toml"));
            editor.rules("two/store.jtbd", DUPLICATE);
            assertThat(definition(editor, "two/user.jtbd", USER.replace("by Ti", "by Ti<|>")))
                    .containsExactly(editor.uri("one/store.jtbd"));

            write("two/jtbd.toml", "");
            editor.diagnostics("two/store.jtbd", found -> !EditorClient.rulesOf(found).contains(DUPLICATE));
            assertThat(definition(editor, "two/user.jtbd", USER.replace("by Ti", "by Ti<|>")))
                    .containsExactly(editor.uri("two/store.jtbd"));
        }
    }

    @Test
    void folders_without_project_files_are_projects_of_their_own() throws Exception {
        Files.delete(folder.resolve("one/jtbd.toml"));
        Files.delete(folder.resolve("two/jtbd.toml"));
        WorkspaceFolder two = new WorkspaceFolder(folder.resolve("two").toUri().toString(), "two");
        try (EditorClient editor = EditorClient.on(folder.resolve("one"), new ClientCapabilities())) {
            editor.workspace().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                    new WorkspaceFoldersChangeEvent(List.of(two), List.of())));

            assertThat(editor.rules(folder.resolve("two/store.jtbd").toString(), UNUSED)).containsOnlyOnce(UNUSED)
                    .doesNotContain(DUPLICATE);
        }
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> definition(EditorClient editor, String name, String marked) throws Exception {
        return places(get(editor.texts().definition(new DefinitionParams(editor.text(name), cursor(marked))))
                .getLeft());
    }

    private static Set<String> renamed(EditorClient editor, String name, String marked, String newName)
            throws Exception {
        return get(editor.texts().rename(new RenameParams(editor.text(name), cursor(marked), newName))).getChanges()
                .keySet();
    }

    private static Position cursor(String marked) {
        return MarkedText.of(marked).cursor();
    }

    private static List<String> places(Collection<? extends Location> locations) {
        return locations.stream().map(Location::getUri).distinct().toList();
    }
}

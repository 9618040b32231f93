package jtbd.dsl.tests.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.Test;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.settings.Settings;
import jtbd.dsl.tests.fixtures.Findings;
import jtbd.dsl.tests.fixtures.Models;
import jtbd.workspace.CheckedWorkspace;
import jtbd.workspace.Progress;
import jtbd.workspace.files.Source;
import jtbd.workspace.loading.WorkspaceLoading;

/** A check of a workspace forgets the nodes of its files; nobody can tell from what it finds. */
class ForgottenNodesTest {

    private static final Path WITH_FINDINGS = Path.of("..", "examples", "with-findings");
    private static final String UNKNOWN = """
            // a second place from which something is read again
            job Other "Do another thing" functional of No.Such { evidence Nobody.trigger }
            """;

    @Test
    void the_findings_and_their_places_are_those_of_an_editor_that_keeps_the_nodes() throws IOException {
        List<String> texts = textsWithFindings();
        assertThat(told(check(texts).findings())).hasSizeGreaterThan(50)
                .containsExactlyInAnyOrderElementsOf(told(Findings.in(texts.toArray(String[]::new))));
    }

    @Test
    void a_statement_that_stands_twice_is_found_where_no_node_is_left() {
        String text = """
                job Job "Do it" functional {
                  want "to do it"
                  importance 3/10
                  want "to do something else"
                }
                """;
        assertThat(told(check(List.of(text)).findings())).contains("1.jtbd 2:8-2:18 structure.stated-twice: This is "
                + "stated twice: again on line 4, which would take its place. Keep one of the two.");
    }

    @Test
    void a_checked_file_has_no_nodes_and_still_its_text() {
        String text = "job Job \"Do it\" functional\n";
        CheckedWorkspace workspace = check(List.of(text));
        assertThat(NodeModelUtils.getNode(model(workspace.resources()))).isNull();
        assertThat(workspace.text("memory:/1.jtbd")).hasValue(text);
        assertThat(NodeModelUtils.getNode(model(Models.of(text).resources()))).isNotNull();
    }

    private static EObject model(ResourceSet resources) {
        return resources.getResources().get(0).getContents().get(0);
    }

    private static List<String> told(List<Finding> findings) {
        return findings.stream().map(finding -> "%s %s:%s-%s:%s %s: %s".formatted(
                URI.createURI(finding.place().uri()).lastSegment(), finding.place().line(), finding.place().column(),
                finding.place().endLine(), finding.place().endColumn(), finding.rule(), finding.message())).toList();
    }

    private static CheckedWorkspace check(List<String> texts) {
        List<Source> sources = IntStream.range(0, texts.size())
                .<Source>mapToObj(index -> new Text(index + 1, texts.get(index))).toList();
        return WorkspaceLoading.check(sources, Settings.DEFAULT, Progress.SILENT);
    }

    private static List<String> textsWithFindings() throws IOException {
        try (Stream<Path> files = Files.list(WITH_FINDINGS)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".jtbd")).sorted().toList();
            return Stream.concat(sorted.stream().map(ForgottenNodesTest::text), Stream.of(UNKNOWN)).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Text(int number, String text) implements Source {

        @Override
        public String shown() {
            return number + ".jtbd";
        }

        @Override
        public URI uri() {
            return URI.createURI("memory:/" + shown());
        }

        @Override
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}

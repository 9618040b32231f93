package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors are told of a finding besides its message. */
class DiagnosticsTest {

    private static final String DUPLICATE = "structure.duplicate-name";
    private static final String AMBIGUOUS = "reference.ambiguous-reference";

    @TempDir
    Path folder;

    @Test
    void a_name_that_is_there_twice_leads_to_the_other_place() throws Exception {
        write("a.jtbd", "package p\nmetric Time \"Time\"\n");
        write("b.jtbd", "package p\n\nmetric Time \"Time\"\n");
        try (EditorClient editor = EditorClient.on(folder)) {
            Diagnostic found = finding(editor, "b.jtbd", DUPLICATE);

            assertThat(found.getSeverity()).isEqualTo(DiagnosticSeverity.Error);
            assertThat(found.getRelatedInformation()).singleElement().satisfies(other -> {
                assertThat(other.getLocation().getUri()).isEqualTo(editor.uri("a.jtbd"));
                assertThat(other.getLocation().getRange().getStart()).isEqualTo(new Position(1, 7));
                assertThat(other.getMessage()).isEqualTo("'p.Time' stands here");
            });
        }
    }

    @Test
    void what_other_files_tell_of_a_text_is_told_while_it_is_typed() throws Exception {
        write("a.jtbd", "package p\nmetric Time \"Time\"\njob Whole functional of p.Part\n");
        write("b.jtbd", "package p\n");
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("b.jtbd", "package p\n");
            editor.change("b.jtbd", "package p\nimport q.*\n");
            editor.rules("b.jtbd", "structure.unknown-import");
            editor.change("b.jtbd", "package p\nmetric Time \"Time\"\n");
            editor.rules("b.jtbd", DUPLICATE);
            editor.change("b.jtbd", "package p\njob Part functional of Whole\n");
            editor.rules("a.jtbd", "job.parent-cycle");
        }
    }

    @Test
    void a_name_that_may_mean_several_things_leads_to_each_of_them() throws Exception {
        write("a.jtbd", "package p\nmetric Time \"Time\"\n");
        write("b.jtbd", "package q\nmetric Time \"Time\"\n");
        write("user.jtbd", "import p.*\nimport q.*\njob Fix functional { measured by Time }\n");
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(finding(editor, "user.jtbd", AMBIGUOUS).getRelatedInformation())
                    .extracting(DiagnosticRelatedInformation::getMessage)
                    .containsExactlyInAnyOrder("'p.Time' stands here", "'q.Time' stands here");
        }
    }

    @Test
    void what_could_go_without_a_loss_is_shown_so_and_nothing_else_is() throws Exception {
        write("a.jtbd", "package p\nmetric Time \"Time\"\n");
        write("user.jtbd", "import p.*\njob Fix functional\n");
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(finding(editor, "user.jtbd", "structure.unused-import").getTags())
                    .isEqualTo(List.of(DiagnosticTag.Unnecessary));
            assertThat(finding(editor, "a.jtbd", "metric.unused-metric").getTags()).isNullOrEmpty();
        }
    }

    @Test
    void of_a_block_only_the_words_are_marked_that_it_begins_with() throws Exception {
        write("a.jtbd", """
                job Fix functional {
                  forces {
                    push 3/5 "It breaks"
                    habit 2/5 "Nobody minds"
                  }
                }
                """);
        try (EditorClient editor = EditorClient.on(folder)) {
            assertThat(finding(editor, "a.jtbd", "forces.missing-force").getRange())
                    .isEqualTo(new Range(new Position(1, 2), new Position(1, 8)));
        }
    }

    @Test
    void after_a_change_of_an_open_text_its_findings_are_told_again_even_the_same_ones() throws Exception {
        write("a.jtbd", "package p\nmetric Time \"Time\"\n");
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open("a.jtbd", "package p\nmetric Time \"Time\"\n");
            finding(editor, "a.jtbd", "metric.unused-metric");

            editor.forgetFindings();
            editor.change("a.jtbd", "package p\nmetric Time \"Time\"\n");

            finding(editor, "a.jtbd", "metric.unused-metric");
        }
    }

    private static Diagnostic finding(EditorClient editor, String file, String rule) throws InterruptedException {
        return editor.diagnostics(file, found -> EditorClient.rulesOf(found).contains(rule)).stream()
                .filter(found -> rule.equals(found.getCode().getLeft())).findFirst().orElseThrow();
    }

    private void write(String name, String text) throws Exception {
        Files.writeString(folder.resolve(name), text);
    }
}

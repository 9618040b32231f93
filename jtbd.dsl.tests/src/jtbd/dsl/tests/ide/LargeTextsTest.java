package jtbd.dsl.tests.ide;

import static jtbd.dsl.tests.ide.EditorClient.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.tests.fixtures.SyntheticIndustry;
import jtbd.workspace.files.SourceText;

/** Texts of a size that nobody writes by hand: answered as any other, or refused in words. */
@Timeout(120)
class LargeTextsTest {

    private static final String FILE = "large.jtbd";
    private static final String UNKNOWN = "reference.unknown-reference";
    private static final int FIVE_MEGABYTES = 5_000_000;
    private static final int JOBS = 15_300;

    @TempDir
    Path folder;

    @Test
    void a_text_of_five_megabytes_is_answered_as_any_other() throws Exception {
        String text = SyntheticIndustry.of(0, JOBS);
        int lines = (int) text.lines().count();
        assertThat(text.length()).isGreaterThan(FIVE_MEGABYTES);
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open(FILE, text);
            List<Diagnostic> gravest = editor.diagnostics(FILE, found -> !found.isEmpty());
            assertThat(gravest).hasSizeLessThan(3_000).noneMatch(LargeTextsTest::isUnknown);
            assertThat(gravest.get(gravest.size() - 1).getMessage().getLeft())
                    .matches("\\d+ more findings are not shown here.+");

            Position end = new Position(lines, 0);
            editor.change(FILE, new TextDocumentContentChangeEvent(new Range(end, end),
                    "job Last functional { measured by Industry0.Metric0_1x }\n"));
            editor.diagnostics(FILE, found -> found.stream().anyMatch(LargeTextsTest::isUnknown));

            Position name = new Position(lines, "job Last functional { measured by Industry0.Metric0_1".length());
            assertThat(get(editor.texts().completion(new CompletionParams(editor.text(FILE), name))).getRight()
                    .getItems()).extracting(CompletionItem::getLabel).contains("Metric0_1");
            assertThat(get(editor.texts().hover(new HoverParams(editor.text(FILE), new Position(2, 6))))
                    .getContents().getRight().getValue()).contains("Find a spare part");
        }
    }

    @Test
    void a_text_that_is_too_large_is_refused_in_words_until_it_is_shorter() throws Exception {
        try (EditorClient editor = EditorClient.on(folder)) {
            editor.open(FILE, "// x\n".repeat(SourceText.MOST_BYTES / 5 + 1));
            assertThat(editor.diagnostics(FILE, found -> !found.isEmpty())).singleElement()
                    .satisfies(finding -> assertThat(finding.getMessage().getLeft())
                            .contains("is larger than 40 MB", "Split it into several files"));
            assertThat(get(editor.texts().hover(new HoverParams(editor.text(FILE), new Position(0, 0))))).isNull();

            editor.change(FILE, "job Short functional { measured by Nothing }\n");
            editor.diagnostics(FILE, found -> found.stream().anyMatch(LargeTextsTest::isUnknown));
        }
    }

    private static boolean isUnknown(Diagnostic finding) {
        return finding.getCode() != null && UNKNOWN.equals(finding.getCode().getLeft());
    }
}

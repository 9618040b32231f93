package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.settings.Settings;
import jtbd.workspace.Progress;
import jtbd.workspace.files.Sources;
import jtbd.workspace.loading.WorkspaceLoading;

/**
 * Somebody who types without sense, while the editor asks for everything it can ask for. How many keys:
 * {@code -Djtbd.keys=1000}.
 */
class RobustnessTest {

    private static final int KEYS = Integer.getInteger("jtbd.keys", 10_000);
    private static final int BURST = 30;
    private static final int SAVED_EVERY = 2_000;
    private static final Path EXAMPLES = Path.of("../examples");
    private static final List<String> TYPED = List.of(" ", "\n", "{", "}", "\"", "job ", "metric X \"Y\" {", "7", ".",
            "//", "/*", "é", "😀", "score 8/10", "evidence ", "measured by ", "a", "import common.*\n", "\r\n", "^");

    private final Random chance = new Random(7);
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Map<String, Deque<String>> before = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @Test
    @Timeout(900)
    void no_key_and_no_question_disturbs_the_server() throws Exception {
        copyExamples();
        try (EditorClient editor = EditorClient.on(folder)) {
            texts.forEach(editor::open);
            List<CompletableFuture<?>> asked = new ArrayList<>();
            for (int key = 0; key < KEYS; key++) {
                String name = List.copyOf(texts.keySet()).get(chance.nextInt(texts.size()));
                type(editor, name);
                if (key % 3 == 0) {
                    asked.add(ask(editor, name, key / 3));
                }
                if (key % BURST == 0) {
                    for (CompletableFuture<?> answer : asked) {
                        mustBeAnsweredOrOutdated(answer);
                    }
                    asked.clear();
                }
                if (key % SAVED_EVERY == 0) {
                    mustFindWhatTheCommandLineFinds(editor);
                }
            }
            mustFindWhatTheCommandLineFinds(editor);
            assertThat(editor.messages()).isEmpty();
        }
    }

    /** Whatever the server knew from before, it must find the same as who reads the files for the first time. */
    private void mustFindWhatTheCommandLineFinds(EditorClient editor) throws Exception {
        texts.forEach((name, text) -> write(editor, name, text));
        assertThat(foundInTheEditor(editor)).isEqualTo(foundOnTheCommandLine());
    }

    private void copyExamples() throws IOException {
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jtbd")).sorted().toList()) {
                String name = EXAMPLES.relativize(file).toString();
                Files.createDirectories(folder.resolve(name).getParent());
                texts.put(name, Files.readString(file));
                before.put(name, new ArrayDeque<>());
                Files.writeString(folder.resolve(name), texts.get(name));
            }
        }
    }

    private void type(EditorClient editor, String name) {
        String text = texts.get(name);
        Deque<String> undo = before.get(name);
        // a text in which nothing makes sense any more would test the parser's errors alone
        if (chance.nextInt(4) > 0 && undo.size() > 3 || undo.size() > 12) {
            String back = undo.pop();
            texts.put(name, back);
            editor.change(name, back);
            return;
        }
        int start = chance.nextInt(text.length() + 1);
        int end = Math.min(text.length(), start + (chance.nextInt(3) == 0 ? chance.nextInt(40) : 0));
        String typed = chance.nextInt(8) == 0 ? pasted(text) : TYPED.get(chance.nextInt(TYPED.size()));
        Lines lines = new Lines(text);
        Range range = new Range(lines.position(start), lines.position(end));
        // what stands between the two halves of a line break belongs to its line
        int from = lines.offset(range.getStart());
        int to = Math.max(from, lines.offset(range.getEnd()));
        undo.push(text);
        texts.put(name, text.substring(0, from) + typed + text.substring(to));
        editor.change(name, new TextDocumentContentChangeEvent(range, typed));
    }

    private String pasted(String text) {
        int start = chance.nextInt(text.length() + 1);
        return text.substring(start, Math.min(text.length(), start + chance.nextInt(200)));
    }

    private CompletableFuture<?> ask(EditorClient editor, String name, int which) {
        TextDocumentIdentifier text = editor.text(name);
        Position place = new Lines(texts.get(name)).position(chance.nextInt(texts.get(name).length() + 1));
        Range range = new Range(new Position(0, 0), place);
        var texts = editor.texts();
        return switch (which % 18) {
            case 0 -> texts.completion(new CompletionParams(text, place));
            case 1 -> texts.hover(new HoverParams(text, place));
            case 2 -> texts.definition(new DefinitionParams(text, place));
            case 3 -> texts.references(new ReferenceParams(text, place, new ReferenceContext(true)));
            case 4 -> texts.documentHighlight(new DocumentHighlightParams(text, place));
            case 5 -> texts.documentSymbol(new DocumentSymbolParams(text));
            case 6 -> texts.foldingRange(new FoldingRangeRequestParams(text));
            case 7 -> texts.selectionRange(new SelectionRangeParams(text, List.of(place)));
            case 8 -> texts.semanticTokensFull(new SemanticTokensParams(text));
            case 9 -> texts.documentLink(new DocumentLinkParams(text));
            case 10 -> texts.prepareRename(new PrepareRenameParams(text, place));
            case 11 -> texts.rename(new RenameParams(text, place, "Other"));
            case 12 -> texts.formatting(new DocumentFormattingParams(text, new FormattingOptions(2, true)));
            case 13 -> texts.codeLens(new CodeLensParams(text));
            case 14 -> texts.inlayHint(new InlayHintParams(text, range));
            case 15 -> texts.prepareCallHierarchy(new CallHierarchyPrepareParams(text, place));
            case 16 -> texts.codeAction(new CodeActionParams(text, range, new CodeActionContext(List.of())));
            default -> editor.workspace().symbol(new WorkspaceSymbolParams("re"));
        };
    }

    /** A rename may also be refused, with words for the user. */
    private static void mustBeAnsweredOrOutdated(CompletableFuture<?> answer) throws Exception {
        try {
            answer.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            assertThat(refused.getCause()).isInstanceOf(ResponseErrorException.class);
            assertThat(((ResponseErrorException) refused.getCause()).getResponseError().getCode())
                    .isNotEqualTo(ResponseErrorCode.InternalError.getValue());
        }
    }

    private static void write(EditorClient editor, String name, String text) {
        try {
            editor.save(name, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The lines and rules of all findings, once the whole workspace was checked. */
    private Map<String, List<String>> foundInTheEditor(EditorClient editor) throws Exception {
        Map<String, List<String>> expected = foundOnTheCommandLine();
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String name : texts.keySet()) {
            found.put(name, linesAndRules(
                    editor.awaitFindings(name, all -> linesAndRules(all).equals(expected.get(name)))));
        }
        return found;
    }

    private static List<String> linesAndRules(List<Diagnostic> findings) {
        return inOrder(findings.stream().map(finding ->
                finding.getRange().getStart().getLine() + 1 + " " + finding.getCode().getLeft()));
    }

    private Map<String, List<String>> foundOnTheCommandLine() throws Exception {
        var checked = WorkspaceLoading.check(Sources.under(List.of(folder.toString()), System.in), Settings.DEFAULT,
                Progress.SILENT);
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String name : texts.keySet()) {
            found.put(name, inOrder(checked.findings().stream()
                    .filter(finding -> checked.shown(finding.place().uri()).equals(folder.resolve(name).toString()))
                    .map(finding -> finding.place().line() + " " + finding.rule())));
        }
        return found;
    }

    private static List<String> inOrder(Stream<String> findings) {
        return findings.sorted().toList();
    }
}

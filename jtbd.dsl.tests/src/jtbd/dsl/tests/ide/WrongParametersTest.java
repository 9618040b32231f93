package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the server answers to requests whose parameters are not what the protocol wants. */
@Timeout(60)
class WrongParametersTest {

    private static final String TEXT = "package a\nmetric Calls \"Number of calls\"\n";
    private static final Map<String, Object> START = Map.of("line", 0, "character", 0);
    private static final Map<String, Object> FIRST_LINE = Map.of("start", START, "end",
            Map.of("line", 1, "character", 0));
    private static final Map<String, Object> LAYOUT = Map.of("tabSize", 2, "insertSpaces", true);

    @TempDir
    Path folder;

    private EditorClient editor;
    private Map<String, Map<String, Object>> requests;

    @BeforeEach
    void start() throws Exception {
        editor = EditorClient.on(folder);
        editor.open("a.jtbd", TEXT);
        requests = requests();
    }

    @AfterEach
    void nothingIsLogged() throws Exception {
        assertThat(editor.messages()).isEmpty();
        editor.close();
    }

    @Test
    void parameters_that_lack_something_are_refused_in_one_sentence() {
        requests.forEach((method, parameters) -> {
            for (Object nothing : Arrays.asList(null, Map.of(), Map.of("x", 1))) {
                mustRefuse(method, nothing, "needs");
            }
            parameters.keySet().stream().filter(key -> !key.equals("arguments")).forEach(key -> {
                Map<String, Object> fewer = new HashMap<>(parameters);
                fewer.remove(key);
                mustRefuse(method, fewer, "needs '" + key + "'");
            });
        });
    }

    @Test
    void parameters_of_another_form_are_refused_in_one_sentence() {
        requests.forEach((method, parameters) -> {
            mustRefuse(method, "all of it", "cannot take what is given as 'params");
            mustRefuse(method, List.of(7), "cannot take what is given as 'params");
            parameters.forEach((key, value) -> {
                if (!(value instanceof String) && !List.of("reason", "arguments").contains(key)) {
                    mustRefuse(method, with(parameters, key, "a text"), "cannot take what is given as '" + key + "'");
                }
            });
        });
    }

    @Test
    void requests_that_nobody_promised_to_answer_are_refused_as_unknown() {
        for (String method : List.of("textDocument/typeDefinition", "textDocument/linkedEditingRange")) {
            assertThatThrownBy(() -> editor.request(method, requests.get("textDocument/hover")).join()).as(method)
                    .cause().isInstanceOfSatisfying(ResponseErrorException.class, refused -> assertThat(
                            refused.getResponseError().getCode())
                            .isEqualTo(ResponseErrorCode.MethodNotFound.getValue()));
        }
    }

    @Test
    void places_that_cannot_be_counted_are_refused() {
        for (Map<String, ?> place : List.<Map<String, ?>>of(Map.of("line", -1, "character", 0),
                Map.of("line", 0, "character", -7), Map.of("line", 1), Map.of(), Map.of("line", "a", "character", 0),
                Map.of("line", 0.5, "character", 0), Map.of("line", 1L << 40, "character", 0))) {
            requests.forEach((method, parameters) -> {
                if (parameters.containsKey("position")) {
                    mustRefuse(method, with(parameters, "position", place), "cannot take what is given as 'position");
                }
                if (parameters.containsKey("range")) {
                    mustRefuse(method, with(parameters, "range", Map.of("start", START, "end", place)),
                            "cannot take what is given as 'range.end");
                }
            });
        }
    }

    @Test
    void places_behind_the_end_of_a_line_or_text_mean_that_end() {
        Map<String, Object> beyond = with(requests.get("textDocument/selectionRange"), "positions",
                List.of(Map.of("line", 1, "character", 1_000), Map.of("line", 1_000, "character", 1_000)));
        Map<String, Object> ends = with(beyond, "positions",
                List.of(Map.of("line", 1, "character", 30), Map.of("line", 2, "character", 0)));

        assertThat(editor.request("textDocument/selectionRange", beyond).join())
                .isEqualTo(editor.request("textDocument/selectionRange", ends).join());
        requests.forEach((method, parameters) -> {
            if (parameters.containsKey("position") && !method.equals("textDocument/rename")) {
                editor.request(method, with(parameters, "position", Map.of("line", 9_999, "character", 9_999))).join();
            }
        });
    }

    @Test
    void in_files_that_nobody_knows_there_is_nothing_to_be_found() {
        requests.forEach((method, parameters) -> {
            if (parameters.containsKey("textDocument")) {
                for (String address : List.of("file:///nowhere/a.jtbd", "untitled:7", "", "::", "http://a b", "%zz")) {
                    assertThat(editor.request(method, with(parameters, "textDocument", Map.of("uri", address))))
                            .as(method + " in " + address).succeedsWithin(EditorClient.PATIENCE);
                }
            }
        });
    }

    @Test
    void a_selection_from_its_end_to_its_start_is_a_place() {
        Map<String, Object> backwards = Map.of("start", Map.of("line", 1, "character", 9), "end", START);

        requests.forEach((method, parameters) -> {
            if (parameters.containsKey("range")) {
                assertThat(editor.request(method, with(parameters, "range", backwards))).as(method)
                        .succeedsWithin(EditorClient.PATIENCE);
            }
        });
    }

    private void mustRefuse(String method, Object parameters, String what) {
        try {
            Object answer = editor.request(method, parameters).join();
            throw new AssertionError(method + " with " + parameters + " was answered: " + answer);
        } catch (CompletionException refused) {
            ResponseError error = ((ResponseErrorException) refused.getCause()).getResponseError();
            assertThat(error.getCode()).as(method + " with " + parameters + ": " + error)
                    .isEqualTo(ResponseErrorCode.InvalidParams.getValue());
            assertThat(error.getMessage()).startsWith("`" + method + "` ").contains(what).doesNotContain("\n");
            assertThat(error.getData()).isNull();
        }
    }

    private static Map<String, Object> with(Map<String, Object> parameters, String key, Object value) {
        Map<String, Object> other = new HashMap<>(parameters);
        other.put(key, value);
        return other;
    }

    /** What is offered, with all that the protocol asks for. */
    private Map<String, Map<String, Object>> requests() {
        Map<String, Object> text = Map.of("uri", editor.uri("a.jtbd"));
        Map<String, Object> of = Map.of("textDocument", text);
        Map<String, Object> at = with(of, "position", START);
        Map<String, Object> in = with(of, "range", FIRST_LINE);
        Map<String, Object> item = Map.of("item", Map.of("name", "Calls", "kind", 1, "uri", editor.uri("a.jtbd"),
                "range", FIRST_LINE, "selectionRange", FIRST_LINE));
        Map<String, Map<String, Object>> all = new HashMap<>();
        for (String method : List.of("documentSymbol", "foldingRange", "semanticTokens/full", "documentLink",
                "codeLens")) {
            all.put("textDocument/" + method, of);
        }
        for (String method : List.of("completion", "hover", "definition", "documentHighlight", "prepareRename",
                "prepareCallHierarchy")) {
            all.put("textDocument/" + method, at);
        }
        all.put("textDocument/references", with(at, "context", Map.of("includeDeclaration", true)));
        all.put("textDocument/rename", with(at, "newName", "Other"));
        all.put("textDocument/selectionRange", with(of, "positions", List.of(START)));
        all.put("textDocument/formatting", with(of, "options", LAYOUT));
        all.put("textDocument/rangeFormatting", with(in, "options", LAYOUT));
        all.put("textDocument/willSaveWaitUntil", with(of, "reason", 1));
        all.put("textDocument/inlayHint", in);
        all.put("textDocument/codeAction", with(in, "context", Map.of("diagnostics", List.of())));
        all.put("callHierarchy/incomingCalls", item);
        all.put("callHierarchy/outgoingCalls", item);
        all.put("completionItem/resolve", Map.of("label", "job"));
        all.put("workspace/symbol", Map.of("query", "a"));
        all.put("workspace/executeCommand", Map.of("command", "jtbd.rules", "arguments", List.of()));
        return all;
    }
}

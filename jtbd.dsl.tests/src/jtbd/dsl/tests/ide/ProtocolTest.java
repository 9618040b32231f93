package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import jtbd.dsl.ide.ServerMain;

/** What the server answers to those who do not keep to the protocol. */
@Timeout(30)
class ProtocolTest {

    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;
    private static final int METHOD_NOT_FOUND = -32601;
    private static final int NOT_INITIALIZED = -32002;
    private static final String INITIALIZE = RawClient.INITIALIZE.formatted("null");
    private static final String INITIALIZED = """
            {"jsonrpc":"2.0","method":"initialized","params":{}}""";
    private static final String HOVER = """
            {"jsonrpc":"2.0","id":2,"method":"textDocument/hover","params":\
            {"textDocument":{"uri":"untitled:a"},"position":{"line":%s,"character":%s}}}""";
    private static final String OPEN = """
            {"jsonrpc":"2.0","method":"textDocument/didOpen","params":\
            {"textDocument":{"uri":"untitled:a","languageId":"jtbd","version":1,"text":"package a\\n"}}}""";

    private final PipedOutputStream output = new PipedOutputStream();
    private final PipedInputStream input = new PipedInputStream(1 << 16);
    private final PipedInputStream atServer;
    private final PipedOutputStream fromServer;
    private final RawClient client;
    private final CompletableFuture<Boolean> end;

    ProtocolTest() throws IOException {
        atServer = new PipedInputStream(output, 1 << 16);
        fromServer = new PipedOutputStream(input);
        client = new RawClient(output, input);
        end = CompletableFuture.supplyAsync(this::serve, work -> new Thread(work).start());
    }

    @Test
    void a_request_before_the_handshake_is_refused() throws Exception {
        assertThat(client.errorOf(HOVER.formatted(0, 0))).isEqualTo(NOT_INITIALIZED);
        assertThat(client.errorOf(RawClient.SHUTDOWN)).isEqualTo(NOT_INITIALIZED);
        client.send(OPEN);

        assertThat(client.ask(INITIALIZE).has("result")).isTrue();
    }

    @Test
    void a_second_handshake_is_refused() throws Exception {
        client.ask(INITIALIZE);

        assertThat(client.errorOf(INITIALIZE)).isEqualTo(INVALID_REQUEST);
    }

    @Test
    void a_request_after_the_shutdown_is_refused() throws Exception {
        start();
        assertThat(client.ask(RawClient.SHUTDOWN).has("error")).isFalse();

        assertThat(client.errorOf(HOVER.formatted(0, 0))).isEqualTo(INVALID_REQUEST);
        assertThat(client.errorOf(RawClient.SHUTDOWN)).isEqualTo(INVALID_REQUEST);
    }

    @Test
    void a_method_that_nobody_knows_is_not_found() throws Exception {
        start();

        assertThat(client.errorOf("{'jsonrpc':'2.0','id':3,'method':'tea/brew','params':{}}".replace('\'', '"')))
                .isEqualTo(METHOD_NOT_FOUND);
        client.send("{'jsonrpc':'2.0','method':'tea/poured','params':{}}".replace('\'', '"'));
        assertThat(client.ask(HOVER.formatted(0, 0)).has("error")).isFalse();
    }

    @Test
    void what_is_no_json_is_told_so_and_the_next_request_is_answered() throws Exception {
        start();
        for (String nonsense : new String[] {"{nonsense", "[", "", "{\"jsonrpc\":\"2.0\",\"id\":", "7", "\u0000"}) {
            assertThat(client.errorOf(nonsense)).as(nonsense).isIn(PARSE_ERROR, INVALID_REQUEST);
        }

        assertThat(client.ask(HOVER.formatted(0, 0)).has("error")).isFalse();
    }

    @Test
    void what_is_no_json_is_told_so_in_words_and_nothing_of_the_inside_of_the_server() throws Exception {
        start();

        assertThat(client.ask("{\"jsonrpc\":\"2.0\",\"id\":").getAsJsonObject("error").toString())
                .isEqualTo("{\"code\":%s,\"message\":\"This message is not JSON\"}".formatted(PARSE_ERROR));
    }

    @Test
    void a_folder_that_is_none_is_refused_in_one_sentence_and_a_second_handshake_is_taken() throws Exception {
        assertThat(client.ask("""
                {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"rootUri":null,\
                "rootPath":"/a\\u0000b","capabilities":{}}}""").getAsJsonObject("error").toString())
                .isEqualTo("{\"code\":-32602,\"message\":\"`initialize` cannot take what is given as "
                        + "\u0027rootPath\u0027\"}");

        assertThat(client.ask(INITIALIZE).has("result")).isTrue();
    }

    @Test
    void places_outside_of_a_text_and_texts_that_nobody_opened_are_harmless() throws Exception {
        start();
        client.send("""
                {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":\
                {"uri":"untitled:a","version":3},"contentChanges":[{"text":"x"}]}}""");
        assertThat(client.ask(HOVER.formatted(0, 0)).has("error")).isFalse();

        client.send(OPEN);
        assertThat(client.ask(HOVER.formatted(7_000, 7_000)).has("error")).isFalse();
        client.send("""
                {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":\
                {"uri":"untitled:a","version":2},"contentChanges":[{"range":{"start":{"line":50,"character":9},\
                "end":{"line":60,"character":0}},"text":"job"}]}}""");
        assertThat(client.ask(HOVER.formatted(1, 2)).has("error")).isFalse();
    }

    @Test
    void one_who_says_goodbye_is_told_from_one_who_goes_away() throws Exception {
        start();
        client.ask(RawClient.SHUTDOWN);
        client.send(RawClient.EXIT);

        assertThat(end.get(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void an_exit_without_a_shutdown_is_no_goodbye() throws Exception {
        start();
        client.send(RawClient.EXIT);

        assertThat(end.get(20, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void a_closed_input_ends_the_server() throws Exception {
        start();
        output.close();

        assertThat(end.get(20, TimeUnit.SECONDS)).isFalse();
    }

    @Test
    void the_server_ends_with_the_process_that_started_it() throws Exception {
        Process editor = new ProcessBuilder("sleep", "60").start();
        client.ask(RawClient.INITIALIZE.formatted(editor.pid()));
        editor.destroyForcibly();

        assertThat(end.get(20, TimeUnit.SECONDS)).isFalse();
    }

    private void start() throws IOException {
        client.ask(INITIALIZE);
        client.send(INITIALIZED);
    }

    private boolean serve() {
        try {
            return ServerMain.serve(atServer, fromServer);
        } catch (InterruptedException e) {
            return false;
        }
    }
}

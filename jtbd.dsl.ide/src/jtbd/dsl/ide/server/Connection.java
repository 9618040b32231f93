package jtbd.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.ConcurrentMessageProcessor;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** A server and its client, usually with a pair of streams between them. */
public final class Connection {

    private static final String ITS_SERVICES = LanguageServer.class.getPackageName();

    private final JtbdLanguageServer server;
    private final Launcher<LanguageClient> launcher;

    public Connection(JtbdLanguageServer server, InputStream input, OutputStream output) {
        this.server = server;
        this.launcher = new LSPLauncher.Builder<LanguageClient>() {

            @Override
            protected MessageJsonHandler createJsonHandler() {
                return new AnsweredMistakes(getSupportedMethods());
            }

            @Override
            protected ConcurrentMessageProcessor createMessageProcessor(MessageProducer producer,
                    MessageConsumer consumer, LanguageClient client) {
                return super.createMessageProcessor(producer, new ParameterCheck(consumer, getSupportedMethods()),
                        client);
            }
        }.setLocalService(server).setRemoteInterface(LanguageClient.class).setInput(input).setOutput(output)
                .setExceptionHandler(Connection::answerTo)
                .setExecutorService(Executors.newSingleThreadExecutor(Connection::reader)).create();
    }

    /** A server that its client calls itself, in the same process, until it says {@code exit}. */
    public static LanguageServer inProcess(JtbdLanguageServer server, LanguageClient client) {
        server.connect(client);
        ServerLog log = ServerLog.toldTo(client);
        server.onExit(log::close);
        return server;
    }

    /**
     * Serves until the client says goodbye, closes the input or dies.
     *
     * @return whether the client said goodbye as the protocol wants it
     */
    public boolean serve() throws InterruptedException {
        LanguageClient client = launcher.getRemoteProxy();
        server.connect(client);
        try (ServerLog log = ServerLog.toldTo(client)) {
            // the client may say goodbye before this thread goes on
            CompletableFuture<Future<Void>> begun = new CompletableFuture<>();
            server.onExit(() -> begun.thenAccept(listening -> listening.cancel(true)));
            begun.complete(launcher.startListening());
            begun.join().get();
        } catch (ExecutionException | CancellationException ended) {
            // either way there is nobody left to serve
        } finally {
            server.end();
        }
        return server.saidGoodbye();
    }

    /** What went wrong within the server is told to its log; a client can do nothing with it. */
    private static ResponseError answerTo(Throwable failure) {
        if (isAboutUnknownRequest(failure)) {
            return new ResponseError(ResponseErrorCode.MethodNotFound,
                    "This server does not answer such requests; it says at the start which ones it answers.", null);
        }
        ResponseError error = RemoteEndpoint.DEFAULT_EXCEPTION_HANDLER.apply(failure);
        return error.getCode() != ResponseErrorCode.InternalError.getValue() ? error
                : new ResponseError(ResponseErrorCode.InternalError,
                        "The server could not answer this. Its log tells what went wrong.", null);
    }

    /** LSP4J knows requests that nobody promised to answer. */
    private static boolean isAboutUnknownRequest(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof UnsupportedOperationException && cause.getStackTrace().length > 0
                        && cause.getStackTrace()[0].getClassName().startsWith(ITS_SERVICES));
    }

    private static Thread reader(Runnable work) {
        Thread reader = new Thread(work, "jtbd reader");
        reader.setDaemon(true);
        return reader;
    }
}

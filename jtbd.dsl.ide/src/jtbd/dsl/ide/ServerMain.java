package jtbd.dsl.ide;

import java.io.InputStream;
import java.io.OutputStream;

import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

import jtbd.dsl.ide.server.Connection;
import jtbd.dsl.ide.server.JtbdLanguageServer;
import jtbd.dsl.ide.server.SessionModule;
import jtbd.workspace.loading.Language;

/** The language server, on a pair of streams or in the process of its client. */
public final class ServerMain {

    private ServerMain() {
    }

    /**
     * Serves one client until it says goodbye, closes the input or dies.
     *
     * @return whether the client said goodbye as the protocol wants it
     */
    public static boolean serve(InputStream input, OutputStream output) throws InterruptedException {
        return new Connection(server(), input, output).serve();
    }

    /** A server that its client calls itself, without streams; the client ends it by {@code exit}. */
    public static LanguageServer inProcess(LanguageClient client) {
        return Connection.inProcess(server(), client);
    }

    private static JtbdLanguageServer server() {
        return Language.injector().createChildInjector(new JtbdIdeModule(), new SessionModule())
                .getInstance(JtbdLanguageServer.class);
    }
}

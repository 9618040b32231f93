package jtbd.dsl.ide;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

import jtbd.dsl.ide.server.JtbdLanguageServer;
import jtbd.dsl.ide.server.SessionModule;
import jtbd.workspace.loading.Language;

/** The language server on a pair of streams. */
public final class ServerMain {

    private ServerMain() {
    }

    /**
     * Serves one client until it says goodbye or closes the input.
     *
     * @return whether the client said goodbye as the protocol wants it
     */
    public static boolean serve(InputStream input, OutputStream output) throws InterruptedException {
        JtbdLanguageServer server = Language.injector().createChildInjector(new JtbdIdeModule(), new SessionModule())
                .getInstance(JtbdLanguageServer.class);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, input, output);
        server.connect(launcher.getRemoteProxy());
        var listening = launcher.startListening();
        server.onExit(() -> listening.cancel(true));
        try {
            listening.get();
        } catch (ExecutionException | CancellationException ended) {
            // either way there is nobody left to serve
        }
        return server.wasShutDown();
    }
}

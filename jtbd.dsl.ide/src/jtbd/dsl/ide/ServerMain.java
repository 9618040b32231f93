package jtbd.dsl.ide;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Future;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ServerModule;

import com.google.inject.Guice;

/** The language server on a pair of streams. */
public final class ServerMain {

    private ServerMain() {
    }

    /** Serves on standard input and output until the client closes them. */
    public static void main(String[] arguments) throws Exception {
        serve(System.in, System.out).get();
    }

    /** Starts to serve; the result is done when the client has closed the input. */
    public static Future<Void> serve(InputStream input, OutputStream output) {
        LanguageServerImpl server = Guice.createInjector(new ServerModule()).getInstance(LanguageServerImpl.class);
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, input, output);
        server.connect(launcher.getRemoteProxy());
        return launcher.startListening();
    }
}

package jtbd.dsl.ide;

import java.io.InputStream;
import java.io.OutputStream;

import jtbd.dsl.ide.server.Connection;
import jtbd.dsl.ide.server.JtbdLanguageServer;
import jtbd.dsl.ide.server.SessionModule;
import jtbd.workspace.loading.Language;

/** The language server on a pair of streams. */
public final class ServerMain {

    private ServerMain() {
    }

    /**
     * Serves one client until it says goodbye, closes the input or dies.
     *
     * @return whether the client said goodbye as the protocol wants it
     */
    public static boolean serve(InputStream input, OutputStream output) throws InterruptedException {
        return new Connection(Language.injector().createChildInjector(new JtbdIdeModule(), new SessionModule())
                .getInstance(JtbdLanguageServer.class), input, output).serve();
    }
}

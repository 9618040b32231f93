package jtbd.dsl.ide.session;

import org.eclipse.lsp4j.services.LanguageClient;

import com.google.inject.Singleton;

/** The client at the other end, for what the server asks of it. */
@Singleton
public final class ConnectedClient {

    private volatile LanguageClient client;

    public void connect(LanguageClient other) {
        client = other;
    }

    public LanguageClient get() {
        return client;
    }
}

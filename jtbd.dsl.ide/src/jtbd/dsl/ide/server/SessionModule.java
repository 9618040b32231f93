package jtbd.dsl.ide.server;

import org.eclipse.xtext.ide.server.concurrent.IRequestManager;
import org.eclipse.xtext.ide.server.concurrent.RequestManager;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

import jtbd.dsl.ide.diagnostics.Diagnostics;
import jtbd.dsl.ide.session.ClientAbilities;
import jtbd.dsl.ide.session.ConnectedClient;
import jtbd.dsl.ide.session.Session;

/** What each client has of its own; all else is shared by the clients of a process. */
public final class SessionModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(IRequestManager.class).to(RequestManager.class);
        bind(RequestManager.class).in(Singleton.class);
        bind(Session.class);
        bind(ClientAbilities.class);
        bind(ConnectedClient.class);
        bind(Diagnostics.class);
        bind(Requests.class);
        bind(WorkspaceRequests.class);
        bind(Watching.class);
        bind(FirstIndexing.class);
        bind(JtbdLanguageServer.class);
    }
}

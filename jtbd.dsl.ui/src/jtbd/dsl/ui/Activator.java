package jtbd.dsl.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.osgi.framework.BundleContext;

import jtbd.dsl.ui.session.LanguageSession;

/** The life of the plug-in: it starts the session with the language server on first need and ends it. */
public final class Activator extends AbstractUIPlugin {

    public static final String ID = "jtbd.dsl.ui";

    private static Activator active;

    private LanguageSession session;

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        active = this;
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        synchronized (this) {
            if (session != null) {
                session.end();
                session = null;
            }
        }
        super.stop(context);
    }

    /** The session that all editors and views share. */
    public static LanguageSession session() {
        return active.startedSession();
    }

    public static ILog log() {
        return active.getLog();
    }

    /** What the user has set for all of the workspace. */
    public static IPreferenceStore settings() {
        return active.getPreferenceStore();
    }

    static ImageRegistry images() {
        return active.getImageRegistry();
    }

    private synchronized LanguageSession startedSession() {
        if (session == null) {
            session = new LanguageSession();
        }
        return session;
    }
}

package jtbd.dsl.ui.tests.driver;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Does in an {@link OtherEclipse} what that was started for, tells in a file how it went, and closes it. */
public final class StartedSession implements IStartup {

    static final String SESSION = "jtbd.session";
    static final String RESULT = "jtbd.session.result";
    static final String DONE = "done";

    @Override
    public void earlyStartup() {
        if (System.getProperty(SESSION) != null) {
            new Thread(this::run, "session of a test").start();
        }
    }

    private void run() {
        String result = DONE;
        try {
            Session session = (Session) Class.forName(System.getProperty(SESSION)).getDeclaredConstructor()
                    .newInstance();
            InWorkbench.tidy();
            session.work();
            close();
            session.whileItIsClosed();
        } catch (Exception | AssertionError failure) {
            result = told(failure);
            Screen.shoot(Path.of("target", "shots", System.getProperty(SESSION) + ".png"));
            Workbench.inUi(() -> Workbench.page().closeAllEditors(false));
            close();
        }
        try {
            Files.writeString(Path.of(System.getProperty(RESULT)), result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close() {
        Workbench.display().asyncExec(PlatformUI.getWorkbench()::close);
    }

    private static String told(Throwable failure) {
        StringWriter told = new StringWriter();
        failure.printStackTrace(new PrintWriter(told));
        return told.toString();
    }
}

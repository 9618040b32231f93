package jtbd.dsl.ide.session;

import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

import jtbd.workspace.Progress;

/** Shows in the client how far a long work is, if the client can show that. */
public final class ShownProgress implements Progress, AutoCloseable {

    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(100);

    private final String token;
    private final LanguageClient client;
    private final boolean shown;
    private long due = System.nanoTime();

    /** @param work what is done, which also tells this progress from others of the client */
    public ShownProgress(String work, LanguageClient client, boolean shown) {
        this.token = "jtbd/" + work;
        this.client = client;
        this.shown = shown;
        if (shown) {
            client.createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)));
            WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
            begin.setTitle(work);
            begin.setPercentage(0);
            begin.setCancellable(false);
            tell(begin);
        }
    }

    @Override
    public synchronized void reached(String stage, int done, int all) {
        if (shown && System.nanoTime() - due >= 0) {
            due = System.nanoTime() + BETWEEN;
            WorkDoneProgressReport report = new WorkDoneProgressReport();
            report.setMessage("%s %s of %s".formatted(stage, done, all));
            report.setPercentage((int) (100L * done / Math.max(1, all)));
            tell(report);
        }
    }

    @Override
    public void close() {
        if (shown) {
            tell(new WorkDoneProgressEnd());
        }
    }

    private void tell(WorkDoneProgressNotification state) {
        client.notifyProgress(new ProgressParams(Either.forLeft(token), Either.forLeft(state)));
    }
}

package jtbd.dsl.ide.session;

import java.util.List;
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
    private final List<String> stages;
    private int stage;
    private int highest;
    private long due = System.nanoTime();

    /**
     * @param work what is done, which also tells this progress from others of the client
     * @param stages the words that its stages begin with, in their order; each is an equal share of the work
     */
    public ShownProgress(String work, LanguageClient client, boolean shown, String... stages) {
        this.stages = List.of(stages);
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
    public synchronized void reached(String name, int done, int all) {
        boolean begins = stage + 1 < stages.size() && name.startsWith(stages.get(stage + 1));
        if (begins) {
            stage++;
        }
        if (shown && (begins || System.nanoTime() - due >= 0)) {
            due = System.nanoTime() + BETWEEN;
            WorkDoneProgressReport report = new WorkDoneProgressReport();
            report.setMessage("%s %s of %s".formatted(name, done, all));
            report.setPercentage(percentage(done, all));
            tell(report);
        }
    }

    /** Of all stages together; it never falls, though threads may tell late how far they were. */
    private int percentage(int done, int all) {
        long ofStage = 100L * done / Math.max(1, all);
        highest = (int) Math.max(highest, (100L * stage + ofStage) / Math.max(1, stages.size()));
        return highest;
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

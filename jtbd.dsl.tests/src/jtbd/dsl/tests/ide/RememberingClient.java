package jtbd.dsl.tests.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client that remembers what the server tells it, and waits for what it has to tell. */
public abstract class RememberingClient implements LanguageClient {

    static final long PATIENCE_SECONDS = Long.getLong("jtbd.patience", 30);
    static final Duration PATIENCE = Duration.ofSeconds(PATIENCE_SECONDS);

    private final Map<String, List<Diagnostic>> diagnostics = new HashMap<>();
    private final List<String> messages = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final List<ApplyWorkspaceEditParams> edits = new ArrayList<>();
    private final List<Registration> registrations = new ArrayList<>();
    private final List<WorkDoneProgressNotification> progress = new ArrayList<>();

    /** What the client calls a text of this name. */
    abstract String uri(String name);

    /** The findings for a text as soon as they are as expected; fails when they are not within some seconds. */
    public synchronized List<Diagnostic> diagnostics(String name, Predicate<List<Diagnostic>> asExpected)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!diagnostics.containsKey(uri(name)) || !asExpected.test(diagnostics.get(uri(name)))) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            assertThat(left).as("findings for %s as expected within %s seconds, last: %s", name, PATIENCE_SECONDS,
                    diagnostics.get(uri(name))).isPositive();
            wait(left);
        }
        return diagnostics.get(uri(name));
    }

    /** The findings for a text as soon as they are as expected; those told last when they never are. */
    public synchronized List<Diagnostic> awaitFindings(String name, Predicate<List<Diagnostic>> asExpected)
            throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        for (long left = 1; left > 0 && !asExpected.test(findings(name));
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
            wait(left);
        }
        return findings(name);
    }

    /** The findings for a text that were told last; none where nothing was told yet. */
    public synchronized List<Diagnostic> findings(String name) {
        return diagnostics.getOrDefault(uri(name), List.of());
    }

    /** From here on only what is told anew counts. */
    synchronized void forgetFindings() {
        diagnostics.clear();
    }

    /** What the server wanted to be shown or logged, so far. */
    public synchronized List<String> messages() {
        return List.copyOf(messages);
    }

    /** What the server wanted to be shown to the user, so far. */
    public synchronized List<String> shown() {
        return List.copyOf(shown);
    }

    /** The edits that the server asked the editor to make, so far. */
    public synchronized List<ApplyWorkspaceEditParams> edits() {
        return List.copyOf(edits);
    }

    /** What the server asked the editor to tell it, as soon as it has asked for something. */
    public synchronized List<Registration> registrations() throws InterruptedException {
        await(() -> !registrations.isEmpty(), "registrations");
        return List.copyOf(registrations);
    }

    /** How far the server said that it is, as soon as it has come to an end. */
    public synchronized List<WorkDoneProgressNotification> progressToTheEnd() throws InterruptedException {
        await(() -> progress.stream().anyMatch(WorkDoneProgressEnd.class::isInstance), "the end of the progress");
        return List.copyOf(progress);
    }

    private void await(BooleanSupplier happened, String what) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!happened.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            assertThat(left).as("%s within %s seconds", what, PATIENCE_SECONDS).isPositive();
            wait(left);
        }
    }

    @Override
    public synchronized void publishDiagnostics(PublishDiagnosticsParams params) {
        diagnostics.put(params.getUri(), params.getDiagnostics());
        notifyAll();
    }

    @Override
    public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
        synchronized (this) {
            edits.add(params);
        }
        return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new AssertionError("The server does not send telemetry");
    }

    @Override
    public synchronized void showMessage(MessageParams message) {
        shown.add(message.getMessage());
        messages.add(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized void logMessage(MessageParams message) {
        messages.add(message.getMessage());
    }

    @Override
    public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public synchronized void notifyProgress(ProgressParams params) {
        progress.add(params.getValue().getLeft());
        notifyAll();
    }

    @Override
    public synchronized CompletableFuture<Void> registerCapability(RegistrationParams params) {
        registrations.addAll(params.getRegistrations());
        notifyAll();
        return CompletableFuture.completedFuture(null);
    }
}

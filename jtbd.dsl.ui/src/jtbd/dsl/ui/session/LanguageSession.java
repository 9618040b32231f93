package jtbd.dsl.ui.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.services.LanguageServer;

import com.google.gson.Gson;

import jtbd.dsl.ide.ServerMain;
import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.TextState;
import jtbd.dsl.ui.markers.ProblemMarkers;
import jtbd.dsl.ui.work.WorkspaceWork;

/**
 * The language server of the workbench and the way to it. What is told and asked reaches the server in order, on a
 * thread of its own that first starts the server: nobody waits for the start, and nothing overtakes it.
 */
public final class LanguageSession {

    private static final Gson JSON = new Gson();

    private final ExecutorService lane = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "JTBD language client");
        thread.setDaemon(true);
        return thread;
    });
    private final ProblemMarkers markers = new ProblemMarkers();
    private final ServerMessages messages = new ServerMessages(markers);
    private final WorkspaceSync workspace = new WorkspaceSync(this);
    private final OpenTexts openTexts = new OpenTexts(this);
    private final RuleSeverities severities = new RuleSeverities(this);
    private final CompletableFuture<InitializeResult> started = new CompletableFuture<>();
    private LanguageServer server;

    public LanguageSession() {
        CompletableFuture<Void> listening = new CompletableFuture<>();
        // a file that comes after the server has looked into the projects is only known by what is listened to
        lane.execute(() -> {
            listening.join();
            start();
        });
        ResourcesPlugin.getWorkspace().addResourceChangeListener(workspace, IResourceChangeEvent.POST_CHANGE
                | IResourceChangeEvent.PRE_DELETE | IResourceChangeEvent.PRE_CLOSE);
        listening.complete(null);
        WorkspaceWork.endWithWorkbench();
        openTexts.follow();
        EditingKeys.offer();
        severities.follow();
    }

    /** What the server said that it can do, once it runs. */
    public CompletableFuture<InitializeResult> started() {
        return started;
    }

    /** The texts that are open in editors, as the server knows them. */
    public OpenTexts openTexts() {
        return openTexts;
    }

    /** The markers that show the findings of the server. */
    public ProblemMarkers markers() {
        return markers;
    }

    /** Sends a notification. */
    public void tell(Consumer<LanguageServer> notification) {
        lane.execute(() -> {
            try {
                notification.accept(server);
            } catch (RuntimeException e) {
                Activator.log().error("The language server did not take a message", e);
            }
        });
    }

    /** Sends a notification of a change of files, which those who follow findings follow too: it may bring none. */
    void tellChange(Consumer<LanguageServer> notification) {
        tell(notification);
        lane.execute(messages::callFollowers);
    }

    /** Asks a question; the answer comes on a thread of the server. */
    public <T> CompletableFuture<T> ask(Function<LanguageServer, CompletableFuture<T>> question) {
        return CompletableFuture.supplyAsync(() -> question.apply(server), lane).thenCompose(Function.identity());
    }

    /** Asks about a text; once more where something else changed meanwhile, as long as the text is as it was. */
    public <T> CompletableFuture<T> ask(TextState text, Function<LanguageServer, CompletableFuture<T>> question) {
        return ask(question).handle((answer, failure) -> {
            if (failure == null) {
                return CompletableFuture.completedFuture(answer);
            }
            return Refusal.of(failure).isOutdated() && text.isCurrent() ? ask(text, question)
                    : CompletableFuture.<T>failedFuture(failure);
        }).thenCompose(Function.identity());
    }

    /**
     * Asks a question and waits for the answer, at most so long. There is none when the text changed meanwhile, or when
     * the server takes longer: those who ask show nothing then.
     */
    public <T> Optional<T> answer(Duration patience, Function<LanguageServer, CompletableFuture<T>> question) {
        return answer(patience, ask(question));
    }

    /** Waits for the answer to what was asked, at most so long, as after a question that is waited for. */
    public <T> Optional<T> answer(Duration patience, CompletableFuture<T> answer) {
        try {
            return Optional.ofNullable(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (TimeoutException | CancellationException e) {
            answer.cancel(true);
            return Optional.empty();
        } catch (ExecutionException e) {
            Refusal.of(e.getCause()).logUnlessOutdated();
            return Optional.empty();
        }
    }

    /** Has the server carry out one of its commands. There is no answer, null, where it has nothing to say. */
    public <T> CompletableFuture<T> command(String name, Object arguments, Class<T> answer) {
        return ask(server -> server.getWorkspaceService()
                .executeCommand(new ExecuteCommandParams(name, List.of(arguments))))
                .thenApply(said -> JSON.fromJson(JSON.toJsonTree(said), answer));
    }

    /**
     * Calls the follower each time that the server told findings, and after changes of files, on a thread of the server
     * or that of this session.
     */
    public void onFindings(Runnable follower) {
        messages.onFindings(follower);
    }

    public void noLongerOnFindings(Runnable follower) {
        messages.noLongerOnFindings(follower);
    }

    /** Ends the server; texts that are not saved stay with their editors. */
    public void end() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(workspace);
        openTexts.forget();
        severities.forget();
        lane.execute(() -> {
            server.shutdown();
            server.exit();
        });
        lane.shutdown();
    }

    private void start() {
        server = ServerMain.inProcess(messages);
        try {
            InitializeResult can = server.initialize(ClientStart.inOpenProjects()).get();
            server.initialized(new InitializedParams());
            started.complete(can);
        } catch (InterruptedException | ExecutionException | RuntimeException e) {
            started.completeExceptionally(e);
            Activator.log().error("The language server did not start", e);
        }
    }
}

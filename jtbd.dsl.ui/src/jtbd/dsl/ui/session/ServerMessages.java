package jtbd.dsl.ui.session;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.services.LanguageClient;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.edits.WorkspaceChange;
import jtbd.dsl.ui.markers.ProblemMarkers;

/** What the server tells the workbench. It comes on threads of the server, which must never wait for the workbench. */
final class ServerMessages implements LanguageClient {

    private final ProblemMarkers markers;
    private final ShownWork work = new ShownWork();
    private final List<Runnable> afterFindings = new CopyOnWriteArrayList<>();

    ServerMessages(ProblemMarkers markers) {
        this.markers = markers;
    }

    /** Calls the follower each time that findings were told. */
    void onFindings(Runnable follower) {
        afterFindings.add(follower);
    }

    void noLongerOnFindings(Runnable follower) {
        afterFindings.remove(follower);
    }

    /** Has the followers look again. */
    void callFollowers() {
        afterFindings.forEach(Runnable::run);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams found) {
        markers.show(found.getUri(), found.getDiagnostics());
        callFollowers();
    }

    @Override
    public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams asked) {
        return CompletableFuture.supplyAsync(() -> {
            String label = asked.getLabel() == null ? "Change of jobs to be done" : asked.getLabel();
            try {
                WorkspaceChange.of(label, asked.getEdit()).perform();
                return new ApplyWorkspaceEditResponse(true);
            } catch (CoreException e) {
                Activator.log().log(e.getStatus());
                ApplyWorkspaceEditResponse refused = new ApplyWorkspaceEditResponse(false);
                refused.setFailureReason(e.getStatus().getMessage());
                return refused;
            }
        });
    }

    @Override
    public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams asked) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void notifyProgress(ProgressParams progress) {
        work.show(progress);
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams asked) {
        // changes of files are told in any case
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void showMessage(MessageParams message) {
        Messages.show(message);
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams question) {
        Messages.show(question);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        Activator.log().log(new Status(severity(message.getType()), Activator.ID, message.getMessage()));
    }

    @Override
    public void telemetryEvent(Object event) {
        // nobody wants it
    }

    private static int severity(MessageType type) {
        return switch (type) {
            case Error -> IStatus.ERROR;
            case Warning -> IStatus.WARNING;
            default -> IStatus.INFO;
        };
    }
}

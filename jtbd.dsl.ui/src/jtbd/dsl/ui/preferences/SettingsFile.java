package jtbd.dsl.ui.preferences;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.convert.Addresses;
import jtbd.dsl.ui.session.Refusal;

/** The `jtbd.toml` of a project, as far as the server changes it. */
final class SettingsFile {

    static final String NAME = "jtbd.toml";

    /** Pages of one dialog change the same text: each change begins with what the one before has left. */
    private static CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    private final IProject project;

    SettingsFile(IProject project) {
        this.project = project;
    }

    /** The dialog does not wait for it; whoever changes the text at the same moment makes it be asked again. */
    void change(Map<String, Object> changes) {
        Executor workbench = PlatformUI.getWorkbench().getDisplay()::asyncExec;
        last = last.thenComposeAsync(before -> ask(changes), workbench).handleAsync((done, failure) -> {
            if (failure != null) {
                take(Refusal.of(failure), changes);
            }
            return null;
        }, workbench);
    }

    private CompletableFuture<Object> ask(Map<String, Object> changes) {
        Map<String, Object> arguments = new HashMap<>(changes);
        arguments.put("uri", Addresses.of(project));
        openText().ifPresent(text -> arguments.put("text", text));
        return Activator.session().command("jtbd.changeProject", arguments, Object.class);
    }

    private void take(Refusal refusal, Map<String, Object> changes) {
        if (refusal.isOutdated()) {
            change(changes);
        } else {
            MessageDialog.openError(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                    "Settings of the project", refusal.message());
        }
    }

    /** The text of the settings as an editor has it, which may not be saved. */
    private Optional<String> openText() {
        IFile file = project.getFile(NAME);
        return Optional.ofNullable(FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(),
                LocationKind.IFILE)).map(ITextFileBuffer::getDocument).map(document -> document.get());
    }
}

package jtbd.dsl.ide.commands;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Addresses;
import jtbd.dsl.ide.session.ClientAbilities;
import jtbd.dsl.ide.session.ConnectedClient;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.ide.session.ShownProgress;

/**
 * Writes the documents of a project, from its files on disk; what is in the editor and not saved does not count. It
 * goes on while texts change, since it looks at nothing of the session.
 */
final class Generate implements Command {

    @Inject
    private Session session;

    @Inject
    private ConnectedClient client;

    @Inject
    private ClientAbilities abilities;

    @Inject
    private GenerationInTurn turn;

    @Override
    public CompletableFuture<?> run(Arguments arguments, CancelIndicator cancelled) {
        String uri = arguments.text("uri");
        Path path = Addresses.path(uri).filter(Files::exists)
                .orElseThrow(() -> Refused.because("'%s' is not on disk. Save it first".formatted(uri)));
        ProjectFolder project = ProjectFolder.of(path, session.folders());
        List<String> unsaved = session.workspace().files().stream().map(XtextResource::getURI)
                .filter(session::isUnsaved)
                .filter(file -> file.isFile() && Path.of(file.toFileString()).startsWith(project.folder()))
                .map(URI::lastSegment).toList();
        return turn.take(() -> generate(project, unsaved));
    }

    private Generation.Answer generate(ProjectFolder project, List<String> unsaved) {
        Generation.Result result;
        try (ShownProgress progress = new ShownProgress("Writing documents", client.get(), abilities.progress())) {
            result = Generation.of(project, progress);
        }
        String saved = unsaved.isEmpty() ? "" : " Not saved, so not in the documents: " + String.join(", ", unsaved)
                + ".";
        client.get().showMessage(new MessageParams(result.answer() == null ? MessageType.Error
                : unsaved.isEmpty() ? MessageType.Info : MessageType.Warning, result.message() + saved));
        return result.answer();
    }
}

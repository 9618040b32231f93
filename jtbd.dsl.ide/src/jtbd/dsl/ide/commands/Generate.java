package jtbd.dsl.ide.commands;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import jtbd.dsl.ide.session.Refused;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.ide.session.ShownProgress;

/**
 * Writes the documents of a project, from its files on disk and those of the projects that it refers to; what is in the
 * editor and not saved does not count. It goes on while texts change, since from then on it looks at nothing of the
 * session.
 */
final class Generate implements Command {

    @Inject
    private Session session;

    @Inject
    private ConnectedClient client;

    @Inject
    private ClientAbilities abilities;

    @Inject
    private ReferredProjects referred;

    @Inject
    private GenerationInTurn turn;

    @Override
    public CompletableFuture<?> run(Arguments arguments, CancelIndicator cancelled) {
        Material material = referred.materialOf(ProjectFolder.of(Asked.onDisk(arguments), session.folders()));
        Generation.Wishes wishes = wishes(arguments);
        if (arguments.flag("quiet")) {
            return turn.take(() -> {
                Generation.Result result = generate(material, wishes);
                return result.answer() == null ? Generation.Answer.refused(result.message(), material)
                        : result.answer();
            });
        }
        List<String> unsaved = unsaved(material);
        return turn.take(() -> tell(generate(material, wishes), unsaved));
    }

    private static Generation.Wishes wishes(Arguments arguments) {
        Optional<Path> folder = arguments.optionalText("folder").map(uri -> Addresses.path(uri)
                .orElseThrow(() -> Refused.arguments("'%s' is no folder on disk".formatted(uri))));
        return new Generation.Wishes(folder, arguments.texts("formats"), arguments.flag("clean"));
    }

    private List<String> unsaved(Material material) {
        return session.workspace().files().stream().map(XtextResource::getURI).filter(session::isUnsaved)
                .filter(file -> file.isFile() && material.has(Path.of(file.toFileString())))
                .map(URI::lastSegment).toList();
    }

    private Generation.Result generate(Material material, Generation.Wishes wishes) {
        try (ShownProgress progress = new ShownProgress("Writing documents", client.get(), abilities.progress(),
                "Reading", "Checking", "Writing")) {
            return Generation.of(material, wishes, progress);
        }
    }

    private Generation.Answer tell(Generation.Result result, List<String> unsaved) {
        String saved = unsaved.isEmpty() ? "" : " Not saved, so not in the documents: " + String.join(", ", unsaved)
                + ".";
        client.get().showMessage(new MessageParams(result.answer() == null ? MessageType.Error
                : unsaved.isEmpty() ? MessageType.Info : MessageType.Warning, result.message() + saved));
        return result.answer();
    }
}

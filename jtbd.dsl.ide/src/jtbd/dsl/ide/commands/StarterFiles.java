package jtbd.dsl.ide.commands;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.xtext.util.CancelIndicator;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.Session;
import jtbd.dsl.jtbd.Model;
import jtbd.workspace.starter.Starter;
import jtbd.workspace.starter.StarterFile;
import jtbd.workspace.starter.StarterWorkspace;

/**
 * Answers the files that a new project begins with; the client makes them. All projects of the workspace are one to the
 * language, so that their texts stand in a package that no other one has.
 */
final class StarterFiles implements Command {

    @Inject
    private Session session;

    private record Answer(List<StarterFile> files) {
    }

    @Override
    public CompletableFuture<?> run(Arguments arguments, CancelIndicator cancelled) {
        List<String> ids = Stream.of(Starter.values()).map(Starter::id).toList();
        Starter starter = Starter.values()[ids.indexOf(arguments.choice("starter", ids))];
        List<StarterFile> files = StarterWorkspace.files(starter, this::isPackage);
        return CompletableFuture.completedFuture(new Answer(arguments.optionalText("title")
                .map(title -> StarterWorkspace.titled(files, title)).orElse(files)));
    }

    private boolean isPackage(String name) {
        return session.workspace().files().stream().flatMap(file -> file.getContents().stream())
                .anyMatch(root -> root instanceof Model model && name.equals(model.getName()));
    }
}

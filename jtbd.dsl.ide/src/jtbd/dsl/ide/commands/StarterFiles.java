package jtbd.dsl.ide.commands;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.xtext.util.CancelIndicator;

import jtbd.workspace.starter.Starter;
import jtbd.workspace.starter.StarterFile;
import jtbd.workspace.starter.StarterWorkspace;

/** Answers the files that a new project begins with; the client makes them. */
final class StarterFiles implements Command {

    private record Answer(List<StarterFile> files) {
    }

    @Override
    public CompletableFuture<?> run(Arguments arguments, CancelIndicator cancelled) {
        List<String> ids = Stream.of(Starter.values()).map(Starter::id).toList();
        Starter starter = Starter.values()[ids.indexOf(arguments.choice("starter", ids))];
        return CompletableFuture.completedFuture(new Answer(arguments.optionalText("title")
                .map(title -> StarterWorkspace.files(starter, title))
                .orElseGet(() -> StarterWorkspace.files(starter))));
    }
}

package jtbd.dsl.ide.commands;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.xtext.util.CancelIndicator;

import jtbd.workspace.starter.Starter;

/** Answers what a new project can begin with. */
final class ListStarters implements Command {

    private record Entry(String id, String title, String description) {

        static Entry of(Starter starter) {
            return new Entry(starter.id(), starter.title(), starter.description());
        }
    }

    @Override
    public CompletableFuture<?> run(Arguments arguments, CancelIndicator cancelled) {
        return CompletableFuture.completedFuture(Stream.of(Starter.values()).map(Entry::of).toList());
    }
}

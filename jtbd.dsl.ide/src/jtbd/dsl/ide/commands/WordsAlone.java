package jtbd.dsl.ide.commands;

import java.util.concurrent.CompletableFuture;

import org.eclipse.xtext.util.CancelIndicator;

/**
 * Does nothing: what a lens carries that is words alone. Many clients send the command of whatever is clicked, and tell
 * their users where a server does not have it.
 */
final class WordsAlone implements Command {

    @Override
    public CompletableFuture<?> run(Arguments arguments, CancelIndicator cancelled) {
        return CompletableFuture.completedFuture(null);
    }
}

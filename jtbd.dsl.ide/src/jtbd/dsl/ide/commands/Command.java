package jtbd.dsl.ide.commands;

import java.util.concurrent.CompletableFuture;

import org.eclipse.xtext.util.CancelIndicator;

/** Something that a client can have done by its name. */
interface Command {

    /**
     * Does it. What is read of the workspace is read before this returns; what comes of it may take longer.
     *
     * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException if the arguments are no good
     */
    CompletableFuture<?> run(Arguments arguments, CancelIndicator cancelled);

    /** Whether it may begin anew where the workspace changes in between: not where it has a client change texts. */
    default boolean mayBeginAnew() {
        return true;
    }
}

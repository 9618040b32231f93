package jtbd.dsl.ui.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import jtbd.dsl.ui.Activator;

/** Why a question has no answer. */
public final class Refusal {

    private final Throwable cause;

    private Refusal(Throwable cause) {
        this.cause = cause;
    }

    /** The refusal behind what a future failed with. */
    public static Refusal of(Throwable failure) {
        return new Refusal(failure instanceof CompletionException && failure.getCause() != null ? failure.getCause()
                : failure);
    }

    /** Whether the text was changed after the question, so that another one is on its way. */
    public boolean isOutdated() {
        return cause instanceof CancellationException || cause instanceof ResponseErrorException refused
                && refused.getResponseError().getCode() == ResponseErrorCode.ContentModified.getValue();
    }

    /** What to tell the user. */
    public String message() {
        return cause instanceof ResponseErrorException refused ? refused.getResponseError().getMessage()
                : String.valueOf(cause.getMessage());
    }

    public void logUnlessOutdated() {
        if (!isOutdated()) {
            Activator.log().error("The language server has no answer: " + message(), cause);
        }
    }
}

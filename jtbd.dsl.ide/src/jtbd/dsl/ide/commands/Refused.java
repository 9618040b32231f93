package jtbd.dsl.ide.commands;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** The answer to arguments that are no good, which editors show to their users. */
final class Refused {

    private Refused() {
    }

    static ResponseErrorException because(String reason) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, reason, null));
    }
}

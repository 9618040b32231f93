package jtbd.dsl.ide.session;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** The answer to what cannot be done, which editors show to their users. */
public final class Refused {

    private Refused() {
    }

    /** What was asked for cannot be done here. */
    public static ResponseErrorException because(String reason) {
        return refused(ResponseErrorCode.RequestFailed, reason);
    }

    /** What was given along with a command is no good. */
    public static ResponseErrorException arguments(String reason) {
        return refused(ResponseErrorCode.InvalidParams, reason);
    }

    private static ResponseErrorException refused(ResponseErrorCode code, String reason) {
        return new ResponseErrorException(new ResponseError(code, reason, null));
    }
}

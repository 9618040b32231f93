package jtbd.dsl.ide.server;

import java.io.Reader;
import java.util.Map;

import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import com.google.gson.JsonParseException;

/** Reads messages; one that is no JSON gets an answer as the protocol wants it, where LSP4J would only log it. */
final class AnsweredMistakes extends MessageJsonHandler {

    AnsweredMistakes(Map<String, JsonRpcMethod> methods) {
        super(methods);
    }

    @Override
    public Message parseMessage(Reader text) {
        Message message;
        try {
            message = super.parseMessage(text);
        } catch (JsonParseException mistake) {
            throw mistake(mistake);
        }
        if (message == null) {
            throw mistake(null);
        }
        return message;
    }

    private static MessageIssueException mistake(JsonParseException cause) {
        return new MessageIssueException(new RequestMessage(), new MessageIssue("This message is not JSON",
                ResponseErrorCode.ParseError.getValue(), cause));
    }
}

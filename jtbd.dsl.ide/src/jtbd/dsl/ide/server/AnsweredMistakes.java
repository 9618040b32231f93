package jtbd.dsl.ide.server;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/**
 * Reads messages, and answers those that cannot be read as the protocol wants it, where LSP4J would only log some of
 * them: one that is no JSON, and one whose parameters are of another form.
 */
final class AnsweredMistakes extends MessageJsonHandler {

    private static final Pattern PLACE = Pattern.compile("path \\$\\.?(?:params\\.)?(\\S+)");

    AnsweredMistakes(Map<String, JsonRpcMethod> methods) {
        super(methods, json -> json.registerTypeAdapter(Position.class, new CountedPosition().nullSafe()));
    }

    @Override
    public Message parseMessage(Reader reader) {
        String text = textOf(reader);
        Message message;
        try {
            message = super.parseMessage(new StringReader(text));
        } catch (RuntimeException unreadable) {
            throw mistake(text, unreadable);
        }
        if (message == null) {
            throw notJson();
        }
        return message;
    }

    private static String textOf(Reader reader) {
        try {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static MessageIssueException mistake(String text, RuntimeException unreadable) {
        try {
            return Optional.of(JsonParser.parseString(text)).filter(JsonElement::isJsonObject)
                    .map(JsonElement::getAsJsonObject).filter(json -> isText(json.get("method")))
                    .map(json -> ofAnotherForm(json, unreadable))
                    .orElseGet(AnsweredMistakes::notJson);
        } catch (JsonParseException mistake) {
            return notJson();
        }
    }

    /** Without its cause, which would be answered as well and says nothing to a client. */
    private static MessageIssueException notJson() {
        return new MessageIssueException(new RequestMessage(), new MessageIssue("This message is not JSON",
                ResponseErrorCode.ParseError.getValue()));
    }

    private static MessageIssueException ofAnotherForm(JsonObject json, RuntimeException unreadable) {
        String place = causes(unreadable).map(Throwable::getMessage).filter(Objects::nonNull).map(PLACE::matcher)
                .filter(Matcher::find).map(found -> found.group(1)).findFirst().orElse("params");
        return ParameterCheck.mistake(message(json), "cannot take what is given as '%s'".formatted(place));
    }

    /** The message without its parameters. */
    private static Message message(JsonObject json) {
        if (!(json.get("id") instanceof JsonPrimitive id)) {
            NotificationMessage told = new NotificationMessage();
            told.setMethod(json.get("method").getAsString());
            return told;
        }
        RequestMessage request = new RequestMessage();
        request.setMethod(json.get("method").getAsString());
        if (id.isNumber()) {
            request.setId(id.getAsInt());
        } else {
            request.setId(id.getAsString());
        }
        return request;
    }

    private static Stream<Throwable> causes(RuntimeException unreadable) {
        Stream<? extends Throwable> first = unreadable instanceof MessageIssueException told
                ? told.getIssues().stream().map(MessageIssue::getCause) : Stream.of(unreadable);
        return first.flatMap(cause -> Stream.iterate(cause, Objects::nonNull, Throwable::getCause));
    }

    private static boolean isText(JsonElement value) {
        return value instanceof JsonPrimitive primitive && primitive.isString();
    }
}

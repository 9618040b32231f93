package jtbd.dsl.ide.server;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Passes on the messages of a client that say all that the protocol asks for. What lacks something is not passed on: a
 * request is answered with what it lacks.
 */
final class ParameterCheck implements MessageConsumer {

    private final MessageConsumer services;
    private final Map<String, JsonRpcMethod> methods;

    ParameterCheck(MessageConsumer services, Map<String, JsonRpcMethod> methods) {
        this.services = services;
        this.methods = methods;
    }

    @Override
    public void consume(Message message) {
        String missing = methodOf(message).filter(methods::containsKey)
                .filter(method -> methods.get(method).getParameterTypes().length > 0).stream()
                .flatMap(method -> missing(method, parametersOf(message))).collect(Collectors.joining("' and '"));
        if (!missing.isEmpty()) {
            throw mistake(message, "needs '%s'".formatted(missing));
        }
        services.consume(message);
    }

    /** What is wrong with a message of a client, in one sentence that begins with its method. */
    static MessageIssueException mistake(Message message, String what) {
        return new MessageIssueException(message, new MessageIssue(
                "`%s` %s".formatted(methodOf(message).orElse("?"), what), ResponseErrorCode.InvalidParams.getValue()));
    }

    static Optional<String> methodOf(Message message) {
        return Optional.ofNullable(message instanceof RequestMessage request ? request.getMethod()
                : message instanceof NotificationMessage told ? told.getMethod() : null);
    }

    private static Object parametersOf(Message message) {
        return message instanceof RequestMessage request ? request.getParams()
                : ((NotificationMessage) message).getParams();
    }

    /** The paths to what must be there and is not; a server that does not start helps nobody, so that it takes less. */
    private static Stream<String> missing(String method, Object parameters) {
        return switch (method) {
            case "initialize" -> Stream.of("params").filter(all -> parameters == null);
            case "initialized" -> Stream.empty();
            default -> parameters == null ? Stream.of("params") : MissingParts.of(parameters);
        };
    }
}

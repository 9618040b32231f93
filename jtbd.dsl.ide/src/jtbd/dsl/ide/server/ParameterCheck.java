package jtbd.dsl.ide.server;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.validation.NonNull;

/**
 * Passes on the messages of a client that say all that the protocol asks for. What lacks something is not passed on: a
 * request is answered with what it lacks.
 */
final class ParameterCheck implements MessageConsumer {

    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {

        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods()).filter(ParameterCheck::isPart)
                    .sorted(Comparator.comparing(Method::getName)).toList();
        }
    };

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
            default -> parameters == null ? Stream.of("params") : missingIn("", parameters);
        };
    }

    private static Stream<String> missingIn(String path, Object value) {
        if (value == null) {
            return Stream.of(path);
        }
        if (value instanceof Either<?, ?> either) {
            return missingIn(path, either.get());
        }
        if (value instanceof List<?> list) {
            return IntStream.range(0, list.size()).boxed()
                    .flatMap(index -> missingIn("%s[%d]".formatted(path, index), list.get(index)));
        }
        return isOfTheProtocol(value)
                ? PARTS.get(value.getClass()).stream().flatMap(part -> missingPart(path, value, part))
                : Stream.empty();
    }

    private static Stream<String> missingPart(String path, Object whole, Method part) {
        String name = part.getName().substring("get".length());
        String place = (path.isEmpty() ? "" : path + ".") + Character.toLowerCase(name.charAt(0)) + name.substring(1);
        try {
            Object value = part.invoke(whole);
            return value == null && !part.isAnnotationPresent(NonNull.class) ? Stream.empty() : missingIn(place, value);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean isOfTheProtocol(Object value) {
        return value.getClass().getPackageName().equals("org.eclipse.lsp4j") && !(value instanceof Map)
                && !(value instanceof Enum);
    }

    /** What may be anything may be nothing, too. */
    private static boolean isPart(Method method) {
        return method.getName().startsWith("get") && method.getParameterCount() == 0
                && !method.isAnnotationPresent(Deprecated.class) && method.getDeclaringClass() != Object.class
                && method.getReturnType() != Object.class && !method.getReturnType().isPrimitive();
    }
}

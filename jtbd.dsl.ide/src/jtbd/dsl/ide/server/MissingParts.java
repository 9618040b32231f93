package jtbd.dsl.ide.server;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.validation.NonNull;

/** What parameters lack that the protocol asks for, however deep in them; LSP4J marks what must be there. */
final class MissingParts {

    private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {

        @Override
        protected List<Method> computeValue(Class<?> type) {
            return Arrays.stream(type.getMethods()).filter(MissingParts::isPart)
                    .sorted(Comparator.comparing(Method::getName)).toList();
        }
    };

    private MissingParts() {
    }

    /** The paths to what must be there and is not. */
    static Stream<String> of(Object parameters) {
        return missingIn("", parameters);
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

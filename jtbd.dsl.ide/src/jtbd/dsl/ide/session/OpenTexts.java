package jtbd.dsl.ide.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;

/** The texts that a client has open, each with the number that the client has given it last. */
final class OpenTexts {

    private final Map<URI, String> texts = new HashMap<>();
    private final Map<URI, Integer> versions = new HashMap<>();

    boolean has(URI uri) {
        return texts.containsKey(uri);
    }

    Optional<String> text(URI uri) {
        return Optional.ofNullable(texts.get(uri));
    }

    Optional<Integer> version(URI uri) {
        return Optional.ofNullable(versions.get(uri));
    }

    void put(URI uri, String text) {
        texts.put(uri, text);
    }

    void number(URI uri, Integer version) {
        versions.put(uri, version);
    }

    void close(URI uri) {
        texts.remove(uri);
        versions.remove(uri);
    }
}

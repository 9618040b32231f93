package jtbd.dsl.documents.html.assets;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jtbd.dsl.documents.Document;

/** The files that all pages share: style, script, icon. */
public final class Assets {

    private static final List<String> NAMES = List.of("icon.svg", "site.css", "site.js");

    private Assets() {
    }

    public static List<Document> all() {
        return NAMES.stream().map(name -> new Document("assets/" + name, read(name))).toList();
    }

    static String text(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

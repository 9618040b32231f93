package jtbd.dsl.ide.commands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.lsp4j.Position;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import jtbd.dsl.ide.session.Refused;

/** What a client gives with a command: one object, or nothing. */
record Arguments(JsonObject given) {

    static Arguments of(List<Object> arguments) {
        if (arguments == null || arguments.isEmpty()) {
            return new Arguments(new JsonObject());
        }
        // a client in the same process gives objects of its own
        JsonElement first = arguments.get(0) instanceof JsonElement json ? json
                : new Gson().toJsonTree(arguments.get(0));
        if (arguments.size() > 1 || !first.isJsonObject()) {
            throw Refused.arguments("A command takes one object, such as { \"uri\": \"file:///…\" }");
        }
        return new Arguments(first.getAsJsonObject());
    }

    /** The text with this key; it may not be missing or blank. */
    String text(String key) {
        return optionalText(key).orElseThrow(() -> Refused.arguments("'%s' is missing".formatted(key)));
    }

    Optional<String> optionalText(String key) {
        return given(key).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The text with this key as it is, with the space around it; it may be empty. */
    String wholeText(String key) {
        return given(key).orElseThrow(() -> Refused.arguments("'%s' is missing".formatted(key)));
    }

    private Optional<String> given(String key) {
        JsonElement value = given.get(key);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw Refused.arguments("'%s' must be a text".formatted(key));
        }
        return Optional.of(value.getAsString());
    }

    /** One of some words; the first of them where the client gives none. */
    String choice(String key, List<String> words) {
        String word = optionalText(key).orElse(words.get(0));
        if (!words.contains(word)) {
            throw Refused.arguments("'%s' cannot be '%s'. It can be: %s"
                    .formatted(key, word, String.join(", ", words)));
        }
        return word;
    }

    /** Whether the client says yes; no where it says nothing. */
    boolean flag(String key) {
        JsonElement value = given.get(key);
        if (value != null && !value.isJsonNull()
                && !(value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean())) {
            throw Refused.arguments("'%s' must be true or false".formatted(key));
        }
        return value != null && !value.isJsonNull() && value.getAsBoolean();
    }

    /** A list of texts, if the client gives one. */
    Optional<List<String>> texts(String key) {
        JsonElement value = given.get(key);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        if (!value.isJsonArray() || !value.getAsJsonArray().asList().stream().allMatch(Arguments::isText)) {
            throw Refused.arguments("'%s' must be a list of texts".formatted(key));
        }
        return Optional.of(value.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList());
    }

    /** Texts by their keys, in their order; a blank one is none. */
    Map<String, Optional<String>> textsByKey(String key) {
        JsonElement value = given.get(key);
        Map<String, Optional<String>> texts = new LinkedHashMap<>();
        if (value == null || value.isJsonNull()) {
            return texts;
        }
        if (!value.isJsonObject()) {
            throw Refused.arguments("'%s' must be an object".formatted(key));
        }
        value.getAsJsonObject().entrySet().forEach(entry -> texts.put(entry.getKey(),
                new Arguments(value.getAsJsonObject()).optionalText(entry.getKey())));
        return texts;
    }

    boolean has(String key) {
        return given.has(key);
    }

    Optional<Position> position() {
        return position("position");
    }

    Optional<Position> position(String key) {
        JsonElement value = given.get(key);
        if (value == null || value.isJsonNull()) {
            return Optional.empty();
        }
        if (!value.isJsonObject() || !isCount(value.getAsJsonObject().get("line"))
                || !isCount(value.getAsJsonObject().get("character"))) {
            throw Refused.arguments("'%s' must be a line and a character, such as { \"line\": 0, \"character\": 0 }"
                    .formatted(key));
        }
        return Optional.of(new Position(value.getAsJsonObject().get("line").getAsInt(),
                value.getAsJsonObject().get("character").getAsInt()));
    }

    private static boolean isText(JsonElement value) {
        return value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
    }

    private static boolean isCount(JsonElement value) {
        return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber()
                && value.getAsDouble() >= 0 && value.getAsDouble() == value.getAsInt();
    }
}

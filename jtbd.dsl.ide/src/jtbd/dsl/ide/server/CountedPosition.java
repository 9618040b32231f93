package jtbd.dsl.ide.server;

import java.io.IOException;

import org.eclipse.lsp4j.Position;

import com.google.gson.JsonSyntaxException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/** Reads and writes a place in a text: a line and a character, both counted from 0 and neither of them left out. */
final class CountedPosition extends TypeAdapter<Position> {

    private static final int MISSING = -1;

    @Override
    public Position read(JsonReader json) throws IOException {
        try {
            return position(json);
        } catch (IllegalStateException | NumberFormatException ofAnotherForm) {
            throw new JsonSyntaxException(ofAnotherForm);
        }
    }

    @Override
    public void write(JsonWriter json, Position position) throws IOException {
        json.beginObject().name("line").value(position.getLine()).name("character").value(position.getCharacter())
                .endObject();
    }

    private static Position position(JsonReader json) throws IOException {
        Position position = new Position(MISSING, MISSING);
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "line" -> position.setLine(json.nextInt());
                case "character" -> position.setCharacter(json.nextInt());
                default -> json.skipValue();
            }
        }
        json.endObject();
        if (position.getLine() < 0 || position.getCharacter() < 0) {
            throw new JsonSyntaxException("No place in a text at path " + json.getPath());
        }
        return position;
    }
}

package jtbd.dsl.documents.json;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The JSON Schema of the workspace document, made from the shapes that write it. */
final class SchemaDocument {

    static final String FILE_NAME = "workspace.schema.json";

    private SchemaDocument() {
    }

    static byte[] bytes(Shape<?> root) {
        return JsonText.bytes(json -> {
            json.beginObject();
            json.name("$schema").value("https://json-schema.org/draft/2020-12/schema");
            root.describe(json);
            json.name("$defs").beginObject();
            for (Shape<?> shape : definitions(root)) {
                json.name(shape.name()).beginObject();
                shape.define(json);
                json.endObject();
            }
            json.endObject().endObject();
        });
    }

    private static Collection<Shape<?>> definitions(Shape<?> root) {
        Map<String, Shape<?>> byName = new TreeMap<>();
        root.shapes().forEach(shape -> byName.putIfAbsent(shape.name(), shape));
        return byName.values();
    }
}

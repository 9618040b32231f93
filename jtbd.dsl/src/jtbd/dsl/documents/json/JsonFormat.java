package jtbd.dsl.documents.json;

import java.util.function.Supplier;
import java.util.stream.Stream;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.DocumentFormat;
import jtbd.dsl.documents.Edition;

/** The whole model in one document for programs, with all computed values, and its schema. */
public final class JsonFormat implements DocumentFormat {

    private static final String FOLDER = "json/";

    private final Shape<Edition> workspace = new WorkspaceShape();

    @Override
    public String name() {
        return "json";
    }

    @Override
    public Stream<Document> documents(Edition edition) {
        return Stream.<Supplier<Document>>of(
                () -> new Document(FOLDER + "workspace.json",
                        JsonText.bytes(json -> workspace.write(edition, edition, json))),
                () -> new Document(FOLDER + SchemaDocument.FILE_NAME, SchemaDocument.bytes(workspace)))
                .map(Supplier::get);
    }
}

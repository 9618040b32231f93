package jtbd.dsl.documents;

import java.util.function.Consumer;

/** A kind of documents that a workspace can be published as. The same edition always gives the same bytes. */
public interface DocumentFormat {

    /** The word for it on the command line, which is also the folder that it is written to: {@code html}. */
    String name();

    /** Hands each document on as soon as it is made, in a fixed order. */
    void write(Edition edition, Consumer<Document> documents);
}

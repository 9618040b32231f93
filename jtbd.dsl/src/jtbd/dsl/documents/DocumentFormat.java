package jtbd.dsl.documents;

import java.util.stream.Stream;

/** A kind of documents that a workspace can be published as. The same edition always gives the same bytes. */
public interface DocumentFormat {

    /** The word for it on the command line, which is also the folder that it is written to: {@code html}. */
    String name();

    /** All documents in a fixed order, each made when it is taken; several threads may take them at once. */
    Stream<Document> documents(Edition edition);
}

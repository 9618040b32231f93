package jtbd.cli;

import java.util.Iterator;

import jtbd.dsl.documents.DocumentFormats;

/** The words for the formats of documents, for help and for a shell that completes them. */
final class FormatNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return DocumentFormats.names().iterator();
    }
}

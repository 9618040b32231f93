package jtbd.dsl.documents.csv.tables;

import jtbd.dsl.jtbd.Source;

/** Where something was read or heard. */
final class SourcesTable extends RemarksTable<Source> {

    SourcesTable() {
        super("sources", "Where something was read or heard.", Source.class);
        text("text", "What the source is", row -> row.item().getText());
        text("url", "Where it is on the web", row -> row.item().getUrl());
    }
}

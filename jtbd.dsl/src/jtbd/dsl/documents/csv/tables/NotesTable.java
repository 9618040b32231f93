package jtbd.dsl.documents.csv.tables;

import jtbd.dsl.jtbd.Note;

/** Notes on anything. */
final class NotesTable extends RemarksTable<Note> {

    NotesTable() {
        super("notes", "Notes on anything.", Note.class);
        text("text", "The note", row -> row.item().getText());
    }
}

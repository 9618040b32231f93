package jtbd.dsl.documents.csv.tables;

import java.util.List;
import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.findings.Finding;

/** What the checks of this build found. */
final class FindingsTable extends Table<Numbered<Edition, Finding>> {

    FindingsTable() {
        super("findings", "What the checks of this build found.", "position");
        integer("position", "Place in the list, from 1", Numbered::position);
        text("rule", "Id of the rule", row -> row.item().rule());
        text("severity", "warning or info; with errors, no tables are made", row -> row.item().severity().word());
        text("element", "Id of what it is about", row -> row.item().element());
        text("message", "What is wrong and what to do", row -> row.item().message());
    }

    @Override
    protected Stream<Numbered<Edition, Finding>> rows(Edition edition) {
        return Numbered.within(List.of(edition), Edition::findings);
    }
}

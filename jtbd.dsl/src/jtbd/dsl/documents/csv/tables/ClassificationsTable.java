package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Classification;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.model.ClassTitle;

/** The codes that classifications have for industries. */
final class ClassificationsTable extends Table<Numbered<Industry, Classification>> {

    ClassificationsTable() {
        super("classifications", "The codes that classifications have for industries.", "industry", "position");
        reference("industry", "industries", "The industry", Numbered::whole);
        integer("position", "Place in the industry, from 1; the first stands in industries.csv too",
                Numbered::position);
        text("scheme", "The classification, such as ISIC", row -> row.item().getScheme());
        text("code", "The code in it", row -> row.item().getCode());
        text("class_title", "What the official list calls the code, where the list is at hand",
                row -> ClassTitle.of(row.item()));
    }

    @Override
    protected Stream<Numbered<Industry, Classification>> rows(Edition edition) {
        return Numbered.within(edition.portfolio().all(Industry.class), Industry::getClassifications);
    }
}

package jtbd.dsl.documents.csv.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Titled;
import jtbd.dsl.model.HomeIndustry;

/** Titles with a text that belong to an industry and stand there in an order: challenges, insights, pitfalls. */
abstract class TextsTable<T extends Titled & IndustryPart> extends Table<Numbered<Optional<Industry>, T>> {

    private final Class<T> kind;

    TextsTable(String name, String description, Class<T> kind, Function<T, List<String>> text) {
        super(name, description, "id");
        this.kind = kind;
        text("id", "Its id", Numbered::item);
        reference("industry", "industries", "The industry it belongs to", Numbered::whole);
        integer("position", "Place among its like in the industry, from 1", Numbered::position);
        text("title", "What it says in short", row -> row.item().getTitle());
        text("text", "What it says, paragraphs apart by an empty line", row -> Paragraphs.of(text.apply(row.item())));
    }

    @Override
    protected final Stream<Numbered<Optional<Industry>, T>> rows(Edition edition) {
        return Numbered.inOrder(edition.portfolio().all(kind), HomeIndustry::of);
    }
}

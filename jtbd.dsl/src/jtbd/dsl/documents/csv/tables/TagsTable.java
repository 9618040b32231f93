package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Tags;

/** The tags of anything. */
final class TagsTable extends Table<TagsTable.Row> {

    TagsTable() {
        super("tags", "The tags of anything.", "element", "tag");
        reference("element", "elements", "What is tagged", Row::element);
        text("tag", "The tag", Row::tag);
    }

    @Override
    protected Stream<Row> rows(Edition edition) {
        return edition.portfolio().elements().stream().flatMap(TagsTable::rows).distinct();
    }

    private static Stream<Row> rows(Element element) {
        return element.getRemarks().stream().filter(Tags.class::isInstance).map(Tags.class::cast)
                .flatMap(tags -> tags.getTags().stream()).map(tag -> new Row(element, tag));
    }

    record Row(Element element, String tag) {
    }
}

package jtbd.dsl.documents.csv.tables;

import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Status;
import jtbd.dsl.jtbd.StatusRemark;
import jtbd.dsl.model.TitleOf;
import jtbd.dsl.naming.KindNames;

/** Everything that has an id. */
final class ElementsTable extends Table<Element> {

    ElementsTable() {
        super("elements", "Everything that has an id: what references from other tables lead to that may name several"
                + " kinds of things.", "element");
        text("element", "Its id", element -> element);
        text("kind", "What it is, such as job or desired outcome", element -> KindNames.of(element.eClass()));
        text("title", "What it is called: its title, else its name in words, else its text", TitleOf::of);
        text("status", "assumed, researched or validated", ElementsTable::status);
    }

    @Override
    protected Stream<Element> rows(Edition edition) {
        return edition.portfolio().elements().stream();
    }

    private static Optional<Status> status(Element element) {
        return element.getRemarks().stream().filter(StatusRemark.class::isInstance).map(StatusRemark.class::cast)
                .map(StatusRemark::getStatus).findFirst();
    }
}

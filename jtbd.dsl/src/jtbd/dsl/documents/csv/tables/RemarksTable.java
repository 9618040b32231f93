package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Remark;

/** Remarks of one kind, which any element may carry. */
abstract class RemarksTable<T extends Remark> extends Table<Numbered<Element, T>> {

    private final Class<T> kind;

    RemarksTable(String name, String description, Class<T> kind) {
        super(name, description, "element", "position");
        this.kind = kind;
        reference("element", "elements", "What it is said of", Numbered::whole);
        integer("position", "Place among its like there, from 1", Numbered::position);
    }

    @Override
    protected final Stream<Numbered<Element, T>> rows(Edition edition) {
        return Numbered.within(edition.portfolio().elements(), element -> element.getRemarks().stream()
                .filter(kind::isInstance).map(kind::cast).toList());
    }
}

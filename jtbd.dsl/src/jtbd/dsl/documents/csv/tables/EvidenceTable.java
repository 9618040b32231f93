package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.EvidenceSource;
import jtbd.dsl.model.EvidenceOf;
import jtbd.dsl.naming.KindNames;

/** What claims rest on. */
final class EvidenceTable extends Table<Pair<Element, EvidenceSource>> {

    EvidenceTable() {
        super("evidence", "What claims rest on, whether the claim or the answer says so.", "element", "source");
        reference("element", "elements", "The claim", Pair::from);
        reference("source", "elements", "The answer or interview", Pair::to);
        text("kind", "answer or interview", row -> KindNames.of(row.to().eClass()));
    }

    @Override
    protected Stream<Pair<Element, EvidenceSource>> rows(Edition edition) {
        EvidenceOf evidence = EvidenceOf.in(edition.portfolio());
        return Pair.each(edition.portfolio().elements(), evidence::claim);
    }
}

package jtbd.dsl.documents.csv.tables;

import java.util.List;
import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Challenge;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Insight;
import jtbd.dsl.jtbd.Job;

/** Which attributes of scorecards are cited as a reason. */
final class CitationsTable extends Table<Pair<Element, Attribute>> {

    CitationsTable() {
        super("citations", "Which attributes of scorecards are cited by the gap of a job, a challenge, an insight or an"
                + " action.", "element", "attribute");
        reference("element", "elements", "The job, challenge, insight or action", Pair::from);
        reference("attribute", "attributes", "The attribute", Pair::to);
    }

    @Override
    protected Stream<Pair<Element, Attribute>> rows(Edition edition) {
        return Pair.each(edition.portfolio().elements(), CitationsTable::cited);
    }

    private static List<Attribute> cited(Element element) {
        if (element instanceof Job job) {
            return job.getGap() == null ? List.of() : job.getGap().getAttributes();
        }
        if (element instanceof Challenge challenge) {
            return challenge.getAttributes();
        }
        if (element instanceof Insight insight) {
            return insight.getAttributes();
        }
        return element instanceof Action action ? action.getAttributes() : List.of();
    }
}

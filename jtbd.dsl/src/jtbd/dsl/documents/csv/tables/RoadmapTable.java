package jtbd.dsl.documents.csv.tables;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Horizon;
import jtbd.dsl.jtbd.HorizonKind;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Roadmap;
import jtbd.dsl.jtbd.RoadmapItem;
import jtbd.dsl.model.HomeIndustry;

/** What is to be done when. */
final class RoadmapTable extends Table<Numbered<RoadmapTable.When, RoadmapItem>> {

    RoadmapTable() {
        super("roadmap", "What is to be done when.", "industry", "horizon", "position");
        reference("industry", "industries", "The industry that the roadmap belongs to",
                row -> row.whole().industry());
        text("horizon", "quick, medium or long", row -> row.whole().horizon());
        integer("position", "Place in the horizon, from 1", Numbered::position);
        text("period", "How long that is, such as 0-3 months", row -> horizon(row.item()).getPeriod());
        text("text", "What to do", row -> row.item().getText());
        reference("action", "actions", "The action to take", row -> row.item().getAction());
    }

    @Override
    protected Stream<Numbered<When, RoadmapItem>> rows(Edition edition) {
        List<RoadmapItem> items = edition.portfolio().all(Roadmap.class).stream()
                .flatMap(roadmap -> roadmap.getHorizons().stream())
                .flatMap(horizon -> horizon.getItems().stream()).toList();
        return Numbered.inOrder(items, When::of);
    }

    private static Horizon horizon(RoadmapItem item) {
        return (Horizon) item.eContainer();
    }

    record When(Optional<Industry> industry, HorizonKind horizon) {

        private static When of(RoadmapItem item) {
            Horizon horizon = RoadmapTable.horizon(item);
            return new When(HomeIndustry.of((Roadmap) horizon.eContainer()), horizon.getKind());
        }
    }
}

package jtbd.dsl.documents.html.sections;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.HorizonView;
import jtbd.dsl.documents.html.templates.HorizonsTemplate;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.RoadmapTemplate;
import jtbd.dsl.jtbd.Horizon;
import jtbd.dsl.jtbd.Roadmap;

/** From quick wins to the long term: the horizons along a line of time, with the items of each. */
public final class RoadmapSection {

    private RoadmapSection() {
    }

    public static Html of(List<Roadmap> roadmaps, Standpoint here) {
        return ListTemplate.together(roadmaps.stream().map(roadmap -> of(roadmap, here)).toList());
    }

    private static Html of(Roadmap roadmap, Standpoint here) {
        if (roadmap.getHorizons().isEmpty()) {
            return Html.NONE;
        }
        return RoadmapTemplate.render(here.anchorOf(roadmap),
                HorizonsTemplate.render(roadmap.getHorizons().stream().map(horizon -> view(horizon, here)).toList()),
                Remarks.of(roadmap));
    }

    private static HorizonView view(Horizon horizon, Standpoint here) {
        return new HorizonView(name(horizon), Text.of(horizon.getPeriod()), horizon.getItems().stream()
                .map(item -> item.getAction() == null ? Html.of(Text.of(item.getText())) : here.link(item.getAction()))
                .toList());
    }

    private static Text name(Horizon horizon) {
        return Text.of(switch (horizon.getKind()) {
            case QUICK -> "Quick wins";
            case MEDIUM -> "Medium term";
            case LONG -> "Long term";
        });
    }
}

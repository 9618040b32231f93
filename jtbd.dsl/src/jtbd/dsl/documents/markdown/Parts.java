package jtbd.dsl.documents.markdown;

import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Table;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Challenge;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.IndustryPart;
import jtbd.dsl.jtbd.Insight;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Pitfall;
import jtbd.dsl.jtbd.Roadmap;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.jtbd.Titled;
import jtbd.dsl.jtbd.Tool;

/** What belongs to an industry, or to none: who it is about, what was understood, and what is to be done. */
record Parts(Standpoint here) {

    void write(Source parts) {
        SegmentParts.write(parts.all(Segment.class), here);
        here.page().heading(2, "Challenges");
        parts.all(Challenge.class).forEach(challenge ->
                told(challenge, challenge.getText(), here.links(challenge.getAttributes()).after("Cites")));
        here.page().heading(2, "Insights");
        parts.all(Insight.class).forEach(insight -> told(insight, insight.getText(), Inline.lines(List.of(
                here.links(insight.getAttributes()).after("Cites"),
                Evidence.of(insight, here).after("Evidence:")))));
        here.page().heading(2, "Actions");
        parts.all(Action.class).forEach(action -> told(action, List.of(), ActionWords.of(action, here)));
        here.page().heading(2, "Roadmap");
        parts.all(Roadmap.class).forEach(roadmap -> here.page()
                .paragraph(here.here(roadmap, Remarks.of(roadmap))).table(roadmap(roadmap)));
        here.page().heading(2, "Pitfalls");
        parts.all(Pitfall.class).forEach(pitfall -> told(pitfall, pitfall.getText(), Inline.NONE));
        here.page().heading(2, "Tools");
        parts.all(Tool.class).forEach(tool -> told(tool, tool.getText(), ToolWords.of(tool, here)));
        here.page().heading(2, "Our offerings");
        parts.all(Offering.class).forEach(offering -> OfferingParts.write(offering, here));
        here.page().heading(2, "Competitors").table(competitors(parts.all(Competitor.class)));
        here.page().heading(2, "Metrics").table(MetricsTable.of(parts.all(Metric.class), here));
    }

    private <T extends Titled> void told(T titled, List<String> text, Inline more) {
        here.page().place(3, here.here(titled)).paragraphs(text).paragraph(more).paragraph(Remarks.of(titled));
    }

    private Table roadmap(Roadmap roadmap) {
        Table table = new Table("Horizon", "Period", "To do");
        roadmap.getHorizons().forEach(horizon -> horizon.getItems().forEach(item -> table.row(
                Words.of(horizon.getKind()), Inline.of(horizon.getPeriod()),
                item.getAction() == null ? Inline.of(item.getText()) : here.link(item.getAction()))));
        return table;
    }

    private Table competitors(List<Competitor> competitors) {
        Table table = new Table("Competitor", "Kind", "Hired for");
        competitors.forEach(competitor -> table.row(here.link(competitor), Words.of(competitor.getKind()),
                here.links(competitor.getHires().stream().map(Hire::getJob).toList())));
        return table;
    }

    /** Where the parts come from. */
    interface Source {
        <T extends IndustryPart> List<T> all(Class<T> kind);
    }
}

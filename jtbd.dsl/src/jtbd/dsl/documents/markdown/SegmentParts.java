package jtbd.dsl.documents.markdown;

import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Table;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.model.QuantityText;

/** Who has the jobs, with the roles that people play. */
final class SegmentParts {

    private SegmentParts() {
    }

    static void write(List<Segment> segments, Standpoint here) {
        here.page().heading(2, "Who has these jobs");
        for (Segment segment : segments) {
            here.page().place(3, here.here(segment)).list(List.of(
                    Inline.of(segment.getProfile()).after("Profile:"),
                    Inline.of(QuantityText.of(segment.getSize())).after("Size:"),
                    Inline.of(QuantityText.of(segment.getPays())).after("Pays:"),
                    here.links(here.users(segment, Job.class)).after("Jobs:")))
                    .table(roles(segment)).paragraph(Remarks.of(segment));
        }
    }

    private static Table roles(Segment segment) {
        Table table = new Table("Role", "Held by");
        segment.getRoles().forEach(role -> table.row(Inline.of(role.getKind()), Inline.of(role.getHolder())));
        return table;
    }
}

package jtbd.dsl.documents.markdown;

import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.model.HomeIndustry;

/** All that is hired for the jobs today. */
final class CompetitorsPage {

    private CompetitorsPage() {
    }

    static void write(Standpoint here) {
        here.page().heading(1, "Competitors").paragraph(here.linkTo(Places.PORTFOLIO, "Portfolio"));
        for (Competitor competitor : here.portfolio().all(Competitor.class)) {
            here.page().place(2, here.here(competitor))
                    .list(List.of(Words.of(competitor.getKind()).after("Kind:"),
                            HomeIndustry.of(competitor).map(here::link).orElse(Inline.NONE).after("Industry:"),
                            Evidence.of(competitor, here).after("Evidence:")))
                    .table(HiresTable.ofRival(competitor.getHires(), here)).paragraph(Remarks.of(competitor));
        }
    }
}

package jtbd.dsl.documents.html.pages;

import java.util.List;

import jtbd.dsl.documents.Document;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.sections.ScorecardTable;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Pillar;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.naming.ElementIds;

/** The scorecards: what every attribute is, and how the industries score. */
public final class ScorecardsPage {

    private ScorecardsPage() {
    }

    public static Document of(Standpoint here) {
        List<Scorecard> scorecards = here.portfolio().all(Scorecard.class);
        Page page = new Page(here);
        for (Scorecard scorecard : scorecards) {
            page.part(ElementIds.of(scorecard), Titles.of(scorecard), Text.NONE,
                    ScorecardTable.of(scorecard, here));
        }
        return page.write(Heroes.of("Scorecards", "The attributes that industries are scored on.",
                List.of(Heroes.count(here.portfolio().all(Pillar.class).size(), "pillar"),
                        Heroes.count(here.portfolio().all(Attribute.class).size(), "attribute"))));
    }
}

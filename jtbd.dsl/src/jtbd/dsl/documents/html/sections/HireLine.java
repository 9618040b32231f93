package jtbd.dsl.documents.html.sections;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.HireTemplate;
import jtbd.dsl.documents.html.templates.HireView;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.jtbd.Hire;

/** One job that something is hired for, in a line. */
final class HireLine {

    private HireLine() {
    }

    static Html of(Hire hire, Standpoint here) {
        return HireTemplate.render(new HireView(here.link(hire.getJob()), Amounts.of(hire.getRating()),
                Text.of(hire.getHiredBecause()), Text.of(hire.getFiredBecause()), HireWords.outcomes(hire, here)));
    }
}

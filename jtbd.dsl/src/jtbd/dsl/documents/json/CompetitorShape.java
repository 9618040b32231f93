package jtbd.dsl.documents.json;

import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.CompetitorKind;
import jtbd.dsl.model.HomeIndustry;

/** What else is hired for jobs. */
final class CompetitorShape extends ElementShape<Competitor> {

    CompetitorShape() {
        super("Competitor", "What else is hired for jobs");
        title(Competitor::getTitle);
        industry(HomeIndustry::of);
        required("kind", "How it competes", ChoiceForm.of(CompetitorKind.VALUES), Competitor::getKind);
        list("hires", "What it is hired for", new HireShape(), Competitor::getHires);
        evidence();
        remarks();
    }
}

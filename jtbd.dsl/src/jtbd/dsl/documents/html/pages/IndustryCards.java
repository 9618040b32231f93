package jtbd.dsl.documents.html.pages;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.CardView;
import jtbd.dsl.documents.html.templates.CardsTemplate;
import jtbd.dsl.documents.html.templates.CardsView;
import jtbd.dsl.documents.html.templates.FactView;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.RankedJobs;

/** The industries of the portfolio on cards that lead to their pages. */
final class IndustryCards {

    private IndustryCards() {
    }

    static Html of(List<Industry> industries, Standpoint here) {
        return CardsTemplate.render(new CardsView(Text.NONE,
                industries.stream().map(industry -> card(industry, here)).toList()));
    }

    private static CardView card(Industry industry, Standpoint here) {
        List<Job> jobs = here.portfolio().partsOf(industry, Job.class);
        long underserved = jobs.stream()
                .filter(job -> RankedJobs.isUnderserved(job, here.edition().settings())).count();
        List<FactView> facts = List.of(
                new FactView(Text.of("Jobs"), Html.of(Text.of(jobs.size() + ", " + underserved + " underserved"))),
                new FactView(Text.of("Greatest opportunity"), RankedJobs.of(jobs).stream().findFirst()
                        .filter(job -> OpportunityOf.job(job).isPresent()).map(here::link).orElse(Html.NONE)));
        return new CardView(here.anchorOf(industry), here.link(industry), IndustryMarks.of(industry),
                Amounts.of(industry.getFit()), Text.NONE, List.of(), Html.NONE, facts, Html.NONE, false);
    }
}

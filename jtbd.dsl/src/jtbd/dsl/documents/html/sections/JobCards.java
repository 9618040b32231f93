package jtbd.dsl.documents.html.sections;

import java.util.ArrayList;
import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.CardView;
import jtbd.dsl.documents.html.templates.CardsTemplate;
import jtbd.dsl.documents.html.templates.CardsView;
import jtbd.dsl.documents.html.templates.FactView;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.StatementTemplate;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.model.HomeIndustry;
import jtbd.dsl.model.Statements;

/** Jobs on cards: kind, stated score, statement, gap and metrics of each. */
public final class JobCards {

    private JobCards() {
    }

    public static Html of(List<Job> jobs, Standpoint here) {
        return CardsTemplate.render(new CardsView(Text.of("broad"), jobs.stream().map(job -> card(job, here))
                .toList()));
    }

    /** Jobs in brief, as where another page tells all about them. */
    public static Html inBrief(List<Job> jobs, Standpoint here) {
        return CardsTemplate.render(new CardsView(Text.NONE, jobs.stream().map(job -> brief(job, here)).toList()));
    }

    private static CardView card(Job job, Standpoint here) {
        List<Html> parts = new ArrayList<>();
        parts.add(StatementTemplate.inLine(Text.of(Statements.of(job))));
        parts.add(GapWords.of(job, here));
        List<FactView> facts = List.of(
                new FactView(Text.of("Opportunity"), OpportunityWords.of(job, here)),
                new FactView(Text.of("Metrics"), ListTemplate.inLine(here.links(job.getMetrics()))));
        return new CardView(here.anchorOf(job), here.link(job), Marks.of(job), Amounts.of(job.getScore()), Text.NONE,
                List.of(), ListTemplate.together(parts), facts, Html.NONE, job.isUnderserved());
    }

    private static CardView brief(Job job, Standpoint here) {
        List<FactView> facts = List.of(
                new FactView(Text.of("Industry"), HomeIndustry.of(job).map(here::link).orElse(Html.NONE)),
                new FactView(Text.of("Opportunity"), OpportunityWords.of(job, here)));
        return new CardView(here.anchorOf(job), here.link(job), Marks.of(job), Amounts.of(job.getScore()), Text.NONE,
                List.of(), StatementTemplate.inLine(Text.of(Statements.of(job))), facts, Html.NONE,
                job.isUnderserved());
    }
}

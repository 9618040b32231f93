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
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.documents.html.words.Sentence;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Segment;

/** Who has the jobs: profile, the roles people play, how many there are and what they would pay. */
public final class SegmentsSection {

    private SegmentsSection() {
    }

    public static Html of(List<Segment> segments, Standpoint here) {
        return CardsTemplate.render(new CardsView(Text.NONE,
                segments.stream().map(segment -> card(segment, here)).toList()));
    }

    private static CardView card(Segment segment, Standpoint here) {
        List<Html> jobs = here.links(here.users(segment, Job.class).stream()
                .filter(job -> job.getExecutor() == segment).toList());
        List<FactView> facts = new ArrayList<>();
        segment.getRoles().forEach(role -> facts.add(
                new FactView(Text.of(Sentence.of(role.getKind())), Html.of(Text.of(role.getHolder())))));
        facts.add(new FactView(Text.of("Size"), Html.of(Amounts.of(segment.getSize()))));
        facts.add(new FactView(Text.of("Would pay"), Html.of(Amounts.of(segment.getPays()))));
        facts.add(new FactView(Text.of("Jobs"), ListTemplate.below(jobs)));
        facts.add(new FactView(Text.of("Interviews"),
                ListTemplate.inLine(here.links(here.users(segment, Interview.class)))));
        return new CardView(here.anchorOf(segment), Html.of(Titles.of(segment)), List.of(), Text.NONE, Text.NONE,
                ProseOf.optional(segment.getProfile()), Html.NONE, facts, Remarks.of(segment), false);
    }
}

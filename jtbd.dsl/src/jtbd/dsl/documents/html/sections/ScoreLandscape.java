package jtbd.dsl.documents.html.sections;

import java.util.ArrayList;
import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.model.AssumedRatings;
import jtbd.dsl.model.OpportunityOf;

/** The jobs of an industry or of the whole portfolio on the opportunity landscape. */
public final class ScoreLandscape {

    private ScoreLandscape() {
    }

    /** The numbers are those of the jobs' places in the list, from 1. */
    public static Html of(List<Job> ranked, Standpoint here) {
        List<LandscapeFigure.Rated> rated = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            Job job = ranked.get(i);
            Text number = Text.of(i + 1);
            OpportunityOf.job(job).ifPresent(
                    score -> rated.add(new LandscapeFigure.Rated(number, Titles.of(job), score,
                            AssumedRatings.are(job), here.urlOf(job))));
        }
        return LandscapeFigure.of("Opportunity landscape of the jobs", rated, here);
    }
}

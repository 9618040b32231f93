package jtbd.dsl.documents.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.html.assets.PictureStyle;
import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.LoneSvg;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.markup.Url;
import jtbd.dsl.documents.html.sections.ForcesSection;
import jtbd.dsl.documents.html.sections.JobMapSection;
import jtbd.dsl.documents.html.sections.LandscapeFigure;
import jtbd.dsl.documents.html.sections.LandscapeFigure.Rated;
import jtbd.dsl.documents.html.sections.MetricFigures;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.measure.ZoneThresholds;
import jtbd.dsl.model.ForceBalances;
import jtbd.dsl.model.MapSteps;
import jtbd.dsl.model.OpportunityOf;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.model.RankedJobs;
import jtbd.dsl.model.TitleOf;

/** The pictures that show one element by itself, small, for a window beside a text. */
public final class ElementPictures {

    private static final int LANDSCAPE = 340;
    private static final int FORCES = 340;
    private static final int MAP = 420;
    private static final int PROGRESS = 220;

    private final List<LonePicture> pictures = new ArrayList<>();

    private ElementPictures() {
    }

    public static List<LonePicture> of(EObject element, Portfolio portfolio, ZoneThresholds zones) {
        ElementPictures all = new ElementPictures();
        if (element instanceof Industry industry) {
            all.addOpportunities(RankedJobs.withMostToGain(portfolio.partsOf(industry, Job.class)), zones);
        } else if (element instanceof Job job) {
            all.addJob(job, zones);
        } else if (element instanceof Outcome outcome) {
            all.addScore(outcome, OpportunityOf.outcome(outcome), zones);
        } else if (element instanceof Metric metric) {
            all.add("Progress", MetricFigures.bar(metric), PROGRESS);
        }
        return List.copyOf(all.pictures);
    }

    private void addJob(Job job, ZoneThresholds zones) {
        addScore(job, OpportunityOf.job(job), zones);
        ForceBalances.of(job).ifPresent(balance -> add("Forces of progress", ForcesSection.diagram(balance), FORCES));
        if (job.getMap() != null) {
            add("Job map", JobMapSection.picture(MapSteps.of(job.getMap())), MAP);
        }
    }

    private void addScore(EObject element, Optional<OpportunityScore> score, ZoneThresholds zones) {
        addLandscape(score.map(value -> rated(Text.NONE, element, value)).stream().toList(), zones);
    }

    /** By their numbers where there is no room for their names. */
    private void addOpportunities(List<Job> jobs, ZoneThresholds zones) {
        List<Rated> rated = new ArrayList<>();
        jobs.forEach(job -> OpportunityOf.job(job)
                .ifPresent(score -> rated.add(rated(Text.of(Integer.toString(rated.size() + 1)), job, score))));
        addLandscape(rated, zones);
    }

    private void addLandscape(List<Rated> things, ZoneThresholds zones) {
        if (!things.isEmpty()) {
            add("Opportunity", LandscapeFigure.picture("Opportunity", things, zones), LANDSCAPE);
        }
    }

    private static Rated rated(Text number, EObject element, OpportunityScore score) {
        return new Rated(number, Text.of(TitleOf.of(element)), score, false, Url.NONE);
    }

    private void add(String title, Html picture, int width) {
        if (picture.isPresent()) {
            pictures.add(new LonePicture(title, LoneSvg.of(picture, PictureStyle.html(), width)));
        }
    }
}

package jtbd.dsl.documents.html.sections;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.pictures.JobMapStrip;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.FigureTemplate;
import jtbd.dsl.documents.html.templates.FigureView;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.StepView;
import jtbd.dsl.documents.html.templates.StepsTemplate;
import jtbd.dsl.documents.html.words.Sentence;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.jtbd.StepKind;
import jtbd.dsl.measure.Count;
import jtbd.dsl.measure.MapCoverage;
import jtbd.dsl.model.MapSteps;

/** The map of a job: the eight steps as a strip, then each step that is described. */
public final class JobMapSection {

    private JobMapSection() {
    }

    public static Html of(Job job, Standpoint here) {
        if (job.getMap() == null || job.getMap().getSteps().isEmpty()) {
            return Html.NONE;
        }
        Html picture = picture(MapSteps.of(job.getMap()));
        return ListTemplate.together(List.of(
                FigureTemplate.render(new FigureView(picture, Text.of("Job map"), Html.NONE)),
                StepsTemplate.render(job.getMap().getSteps().stream().map(step -> view(step, here)).toList())));
    }

    /** The picture of the steps alone. */
    public static Html picture(MapSteps steps) {
        List<JobMapStrip.Step> strip = StepKind.VALUES.stream().map(kind -> step(kind, steps.entries(kind))).toList();
        MapCoverage coverage = steps.coverage();
        Text description = Text.of(coverage.entered() + " of " + MapCoverage.STEPS + " steps are described, "
                + coverage.supported() + " are supported, " + coverage.withOutcomes() + " have outcomes.");
        return JobMapStrip.of(new JobMapStrip.Strip(Text.of("Job map"), description, strip));
    }

    private static JobMapStrip.Step step(StepKind kind, List<MapStep> found) {
        int outcomes = found.stream().mapToInt(step -> step.getOutcomes().size()).sum();
        return new JobMapStrip.Step(Text.of(Sentence.of(kind.getLiteral())), !found.isEmpty(),
                found.stream().anyMatch(step -> !step.getSupport().isEmpty()),
                Text.of(outcomes == 0 ? "" : Count.of(outcomes, "outcome")));
    }

    private static StepView view(MapStep step, Standpoint here) {
        return new StepView(here.anchorOf(step), Text.of(Sentence.of(step.getKind().getLiteral())),
                Text.of(step.getActivity()), step.getSupport().stream().map(Text::of).toList(),
                here.links(step.getOutcomes()), EvidenceLinks.of(step, here), Remarks.of(step));
    }
}

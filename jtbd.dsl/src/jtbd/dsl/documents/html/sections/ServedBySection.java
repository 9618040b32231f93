package jtbd.dsl.documents.html.sections;

import java.util.LinkedHashSet;
import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.FactView;
import jtbd.dsl.documents.html.templates.FactsTemplate;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Tool;
import jtbd.dsl.model.OutcomesOf;

/** What our offerings do for a job, its outcomes and its steps, and which actions are planned for it. */
public final class ServedBySection {

    private ServedBySection() {
    }

    public static Html of(Job job, Standpoint here) {
        LinkedHashSet<Feature> features = new LinkedHashSet<>(here.users(job, Feature.class));
        OutcomesOf.job(job).forEach(outcome -> features.addAll(here.users(outcome, Feature.class)));
        if (job.getMap() != null) {
            job.getMap().getSteps().forEach(step -> features.addAll(here.users(step, Feature.class)));
        }
        return FactsTemplate.render(List.of(
                new FactView(Text.of("Features that serve it"), ListTemplate.below(here.links(List.copyOf(features)))),
                new FactView(Text.of("Actions that address it"),
                        ListTemplate.below(here.links(here.users(job, Action.class)))),
                new FactView(Text.of("Tools that support it"), ListTemplate.below(here.links(here.users(job,
                        Tool.class))))));
    }
}

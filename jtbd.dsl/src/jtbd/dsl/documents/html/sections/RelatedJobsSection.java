package jtbd.dsl.documents.html.sections;

import java.util.ArrayList;
import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.FactView;
import jtbd.dsl.documents.html.templates.FactsTemplate;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobKind;
import jtbd.dsl.model.ChildJobs;
import jtbd.dsl.model.Linked;
import jtbd.dsl.model.SiblingJobs;

/** The jobs around a job: the one that it is part of, its own parts, and how people want to feel and be seen. */
public final class RelatedJobsSection {

    private RelatedJobsSection() {
    }

    public static Html of(Job job, Standpoint here) {
        SiblingJobs siblings = SiblingJobs.in(here.portfolio());
        boolean functional = job.getKind() == JobKind.FUNCTIONAL;
        return FactsTemplate.render(List.of(
                fact("Part of", job.getParent() == null ? List.of() : List.of(job.getParent()), here),
                fact("Its parts", ChildJobs.in(here.portfolio()).of(job), here),
                fact("How people want to feel", functional ? others(siblings.of(job, JobKind.EMOTIONAL), job)
                        : List.of(), here),
                fact("How people want to be seen", functional ? others(siblings.of(job, JobKind.SOCIAL), job)
                        : List.of(), here)));
    }

    private static List<Job> others(List<Job> siblings, Job parent) {
        return siblings.stream().filter(sibling -> sibling.getParent() != parent).toList();
    }

    private static FactView fact(String name, List<Job> jobs, Standpoint here) {
        return new FactView(Text.of(name), ListTemplate.below(
                Linked.to(jobs).stream().map(job -> row(job, here)).toList()));
    }

    private static Html row(Job job, Standpoint here) {
        List<Html> parts = new ArrayList<>(List.of(here.link(job)));
        parts.addAll(Marks.of(job));
        return ListTemplate.together(parts);
    }
}

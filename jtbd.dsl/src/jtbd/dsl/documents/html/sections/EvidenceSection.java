package jtbd.dsl.documents.html.sections;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.QuoteView;
import jtbd.dsl.documents.html.templates.QuotesTemplate;
import jtbd.dsl.documents.html.words.Titles;
import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.model.EvidenceOf;
import jtbd.dsl.model.ForcesOf;
import jtbd.dsl.model.OutcomesOf;

/** What people said that backs a job: the answers word for word, each with its interview. */
public final class EvidenceSection {

    private EvidenceSection() {
    }

    public static Html of(Job job, Standpoint here) {
        EvidenceOf evidence = EvidenceOf.in(here.portfolio());
        List<Answer> answers = claims(job).flatMap(claim -> evidence.claim(claim).stream())
                .filter(Answer.class::isInstance).map(Answer.class::cast).distinct().toList();
        return QuotesTemplate.render(answers.stream().map(answer -> quote(answer, here)).toList());
    }

    private static Stream<EObject> claims(Job job) {
        return Stream.of(List.of(job), OutcomesOf.job(job), job.getPains(), job.getGains(), job.getStories(),
                job.getMap() == null ? List.<EObject>of() : job.getMap().getSteps(),
                ForcesOf.job(job).stream().flatMap(forces -> forces.getForces().stream()).toList())
                .flatMap(Collection::stream);
    }

    private static QuoteView quote(Answer answer, Standpoint here) {
        return new QuoteView(List.of(), QuestionWords.of(answer.getKind()), Text.of(answer.getQuestion()),
                Text.of(answer.getAnswer()), here.link(answer, Titles.of(answer.eContainer())), Html.NONE, Html.NONE);
    }
}

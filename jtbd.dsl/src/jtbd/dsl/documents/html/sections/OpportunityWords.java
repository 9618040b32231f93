package jtbd.dsl.documents.html.sections;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.OpportunityTemplate;
import jtbd.dsl.documents.html.templates.OpportunityView;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.measure.OpportunityScore;
import jtbd.dsl.model.OpportunityOf;

/** An opportunity score in words: the number, its zone, and the two ratings that it comes from. */
final class OpportunityWords {

    private OpportunityWords() {
    }

    static Html of(Job job, Standpoint here) {
        return OpportunityOf.job(job).map(score -> of(score, job, here)).orElse(Html.NONE);
    }

    /** The score of what is rated, with a mark where its ratings are assumed. */
    static Html of(OpportunityScore score, EObject rated, Standpoint here) {
        return OpportunityTemplate.render(new OpportunityView(Amounts.rounded(score.value()), zone(score, here),
                Amounts.rounded(score.importance()), Amounts.rounded(score.satisfaction()), Assumed.mark(rated)));
    }

    static Html zone(OpportunityScore score, Standpoint here) {
        return Marks.of(here.edition().settings().zones().zoneOf(score));
    }
}

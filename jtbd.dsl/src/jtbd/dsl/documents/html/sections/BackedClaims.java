package jtbd.dsl.documents.html.sections;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.FactView;
import jtbd.dsl.documents.html.templates.FactsTemplate;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.words.Sentence;
import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.model.EvidenceOf;
import jtbd.dsl.naming.KindNames;

/** What an answer is evidence for: a list for each kind of claim, jobs apart from their outcomes and forces. */
final class BackedClaims {

    private BackedClaims() {
    }

    static Html of(Answer answer, Standpoint here) {
        Map<String, List<Element>> kinds = new LinkedHashMap<>();
        EvidenceOf.in(here.portfolio()).source(answer).forEach(claim ->
                kinds.computeIfAbsent(KindNames.of(claim.eClass()), kind -> new ArrayList<>()).add(claim));
        return FactsTemplate.render(kinds.entrySet().stream().map(kind -> new FactView(
                Text.of(Sentence.of(kind.getKey())), ListTemplate.below(here.links(kind.getValue())))).toList());
    }
}

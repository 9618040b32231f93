package jtbd.dsl.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.CompletionItemKind;

import com.google.inject.Inject;

import jtbd.dsl.concepts.Concepts;
import jtbd.dsl.ide.completion.reading.Place;
import jtbd.dsl.ide.session.About;
import jtbd.dsl.jtbd.JtbdPackage.Literals;

/** Tags, measures, days and classifications as the workspace uses them already; units and scores by their own kind. */
final class ValueProposals implements ProposalSource {

    @Inject
    private UsedValues used;

    @Inject
    private DayProposals days;

    @Inject
    private UnitProposals units;

    @Inject
    private ScoreProposals scores;

    @Override
    public void propose(Cursor cursor, Consumer<Proposal> proposals) {
        Set<EStructuralFeature> seen = new LinkedHashSet<>();
        Supplier<String> order = Order.VALUE.inTurn();
        for (Place place : cursor.places()) {
            EStructuralFeature feature = place.feature();
            if (feature != null && !place.isReference() && !place.isWord() && !place.isText()
                    && seen.add(feature)) {
                propose(place, feature, cursor, order, proposals);
            }
        }
    }

    private void propose(Place place, EStructuralFeature feature, Cursor cursor, Supplier<String> order,
            Consumer<Proposal> proposals) {
        units.propose(place, cursor, order, proposals);
        scores.propose(place, cursor, order, proposals);
        if (UsedValues.DAYS.contains(feature)) {
            days.propose(feature, cursor, order, proposals);
        } else if (UsedValues.TAGS.contains(feature)) {
            new Values(CompletionItemKind.Value, "Tag").propose(tags(cursor), cursor, order, proposals);
        } else if (UsedValues.MEASURES.contains(feature) && place.frame().ofThing().said().contains("direction")) {
            new Values(CompletionItemKind.Value, "Measure").propose(
                    Values.more(Concepts.usualWords("Measure"), used.of(UsedValues.MEASURES)), cursor, order,
                    explained("Measure", proposals));
        } else if (feature == Literals.CLASSIFICATION__SCHEME) {
            new Values(CompletionItemKind.Value, "Classification of industries").propose(
                    Concepts.usualWords("Classification"), cursor, order, explained("Classification", proposals));
        }
    }

    /** Tells of words that authors choose what they mean, as of those of the language. */
    private static Consumer<Proposal> explained(String kind, Consumer<Proposal> proposals) {
        return proposal -> proposals.accept(Concepts.meaning(proposal.label(), kind)
                .map(meaning -> proposal.meaning(meaning).telling(About.words(proposal.label(), kind)))
                .orElse(proposal));
    }

    private List<String> tags(Cursor cursor) {
        List<String> tags = new ArrayList<>(used.of(UsedValues.TAGS));
        tags.removeAll(Listed.besides(cursor, Literals.TAGS__TAGS));
        return tags;
    }
}

package jtbd.dsl.ide.completion;

import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.GrammarUtil;

import com.google.inject.Inject;

import jtbd.dsl.concepts.Concepts;
import jtbd.dsl.ide.completion.reading.Place;
import jtbd.dsl.ide.completion.reading.PlacesAt;

/** The signs and texts that a statement goes on with: all there is to propose behind many a word. */
final class SignProposals {

    /** What stands right behind a word, or ends the block around. */
    private static final Set<String> GLUED = Set.of(",", ".", ".*", "/", "}");

    private static final String TEXT = "\"…\"";

    @Inject
    private PlacesAt places;

    /**
     * Beside other proposals, only what a statement cannot end before, or its block, and no text where those are words
     * that could stand in its place.
     */
    void propose(Cursor cursor, boolean isBesideOthers, Consumer<Proposal> proposals) {
        if (!cursor.typed().isNothing()) {
            return;
        }
        Supplier<String> order = Order.SIGN.inTurn();
        for (Place place : cursor.places()) {
            if (isBesideOthers && !(cursor.isBehindWhole() ? isBlockOnLine(place, cursor)
                    : !place.frame().isOfWords())) {
                continue;
            }
            if (place.isText() && !cursor.isBefore("\"")) {
                proposals.accept(Proposal.of(TextNames.at(place), CompletionItemKind.Text, order.get(), "Text")
                        .inserting("\"$1\"").foundBy(TEXT));
            } else if (isSign(place) && !cursor.isBefore(place.keyword())) {
                proposals.accept(sign(place, order.get()));
            }
        }
    }

    /** The block of what the line declares, which goes on as well as with other words. */
    private static boolean isBlockOnLine(Place place, Cursor cursor) {
        return place.keyword().equals("{") && cursor.goesOnOnALine();
    }

    /** A sign that is a value, such as that of a comparison, is proposed as one. */
    private static boolean isSign(Place place) {
        return !place.keyword().isEmpty() && !place.isWord() && place.feature() == null
                && !GLUED.contains(place.keyword());
    }

    private Proposal sign(Place place, String order) {
        String insertion = Phrase.beginningWith(place, places).insertion();
        String meaning = Concepts.meaning(place.keyword(), GrammarUtil.containingRule(place.element()).getName())
                .orElse("");
        if (place.keyword().equals("{")) {
            return Proposal.of("block", CompletionItemKind.Text, order, "What belongs to it").foundBy("{")
                    .inserting("{\n  $0\n\\}");
        }
        return Proposal.of(place.keyword(), CompletionItemKind.Operator, order, meaning).inserting(insertion);
    }
}

package jtbd.dsl.ide.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.xtext.GrammarUtil;

import com.google.inject.Inject;

import jtbd.dsl.concepts.Concepts;
import jtbd.dsl.ide.completion.reading.Frame;
import jtbd.dsl.ide.completion.reading.Place;
import jtbd.dsl.ide.completion.reading.PlacesAt;
import jtbd.dsl.ide.session.About;
import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.terms.SpokenWords;

/** The words of the language that make sense, with those that always follow them and what they mean. */
final class KeywordProposals implements ProposalSource {

    /** Of these a block has each once. */
    private static final Set<String> ONCE_EACH = Set.of("StepKind", "RoleKind", "HorizonKind", "Moment");
    private static final Set<String> REMARKS = Set.of("Note", "Source", "Tags", "StatusRemark", "Ignore");

    @Inject
    private PlacesAt places;

    @Override
    public void propose(Cursor cursor, Consumer<Proposal> proposals) {
        int index = 0;
        for (Place place : inOrder(cursor)) {
            index++;
            if (SensibleWords.isOneAt(place, cursor)) {
                Phrase phrase = Phrase.beginningWith(place, places);
                Optional<String> found = found(phrase.words(), place, cursor.typed());
                if (found.isPresent() && !isTaken(place, phrase.words())) {
                    proposals.accept(proposal(place, phrase, cursor, order(place, phrase.words(), cursor, index))
                            .foundBy(found.get()));
                }
            }
        }
    }

    /** The words themselves, or what people say for the first of them, where that begins as typed. */
    private static Optional<String> found(String words, Place place, Typed typed) {
        return typed.begins(words) ? Optional.of(words) : SpokenWords.begunBy(typed.text(), place.keyword());
    }

    /** What goes on with a statement comes before what begins another, but on a line of its own behind that. */
    private static List<Place> inOrder(Cursor cursor) {
        boolean isNewLine = cursor.beginsALine();
        return cursor.places().stream().sorted(Comparator.comparing(place -> isNewLine != place.anew())).toList();
    }

    private static Proposal proposal(Place place, Phrase phrase, Cursor cursor, String order) {
        String rule = GrammarUtil.containingRule(place.element()).getName();
        String together = cursor.wordBefore() + " " + phrase.words();
        boolean isSecond = Concepts.meaningTogether(together, rule).isPresent();
        String words = isSecond ? together : phrase.words();
        String meaning = Concepts.meaning(words, rule).orElse("");
        return Proposal.of(phrase.words(), CompletionItemKind.Keyword, order, meaning).inserting(phrase.insertion())
                .telling(About.words(words, rule));
    }

    /** Whether the block around has an entry of this kind already, and can have only one. */
    private static boolean isTaken(Place place, String words) {
        return ONCE_EACH.contains(place.frame().rule().getName()) && isSaidAround(place, words);
    }

    static boolean isSaidAround(Place place, String words) {
        return saidAround(place).contains((place.feature() == null ? "kind" : place.feature().getName()) + ":" + words);
    }

    /** What the block around says, before the place and behind it. */
    static Set<String> saidAround(Place place) {
        Frame entry = place.frame().ofThing();
        return entry.outer() == null ? Set.of() : entry.outer().ofThing().said();
    }

    private static String order(Place place, String words, Cursor cursor, int index) {
        String rule = GrammarUtil.containingRule(place.element()).getName();
        if (rule.equals("StepKind")) {
            boolean fits = StepOrder.fits(words, cursor.saidBefore(), saidAround(place));
            return (fits ? Order.NEXT : Order.KEYWORD).at(index);
        }
        if (place.feature() == JtbdPackage.Literals.OUTCOME__DIRECTION && (cursor.beginsALine() || !place.anew())) {
            return Order.NEXT.at(index);
        }
        if (rule.equals("Preposition") && words.equals(Prepositions.usual(cursor.wordBefore()))) {
            return Order.NEXT.at(index);
        }
        if (place.feature() != null && place.frame().isOfWords() && isSaidAround(place, words)) {
            return Order.REMARK.at(index);
        }
        return (REMARKS.contains(rule) ? Order.REMARK : Order.KEYWORD).at(index);
    }
}

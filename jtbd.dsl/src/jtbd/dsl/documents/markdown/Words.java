package jtbd.dsl.documents.markdown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.Enumerator;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.jtbd.Target;
import jtbd.dsl.measure.Coverage;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.model.QuantityText;

/** Numbers and words of the model as a reader of a page sees them. */
final class Words {

    private Words() {
    }

    static Inline of(Object word) {
        return word == null ? Inline.NONE
                : Inline.of(word instanceof Enumerator literal ? literal.getLiteral() : word.toString());
    }

    static Inline of(Score score) {
        return Inline.of(QuantityText.of(score));
    }

    /** A target with the signs that people read: {@code ≤ 5 minutes by 2027-06-30}. */
    static Inline of(Target target) {
        return Inline.of(QuantityText.of(target).replace("<= ", "≤ ").replace(">= ", "≥ "));
    }

    /** {@code every month}, {@code every 2 weeks}. */
    static Inline every(Quantity time) {
        String words = QuantityText.of(time);
        return Inline.of(words.startsWith("1 ") ? words.substring(2) : words).after("Every");
    }

    /** A computed number, to one place; nothing where it could not be computed. */
    static Inline of(Optional<BigDecimal> number) {
        return Inline.of(number.map(value -> Decimals.text(value, 1)).orElse(""));
    }

    static Inline percent(Optional<BigDecimal> share) {
        return Inline.of(share.map(Decimals::percent).orElse(""));
    }

    /** How many of all: {@code 3 of 8}. */
    static Inline of(Coverage coverage) {
        return Inline.of(coverage.covered() + " of " + coverage.all());
    }

    static Inline texts(List<String> texts) {
        return Inline.lines(texts.stream().map(Inline::of).toList());
    }
}

package jtbd.dsl.documents.html.sections;

import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.words.Amounts;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.model.ScoresOf;

/** The score of an industry on an attribute, with the top of its scale: {@code 4/5}; empty without a score. */
final class AttributeScoreWords {

    private AttributeScoreWords() {
    }

    static Text of(Attribute attribute, Industry industry) {
        ScoresOf scores = ScoresOf.industry(industry);
        Text value = scores.value(attribute).map(Amounts::of).orElse(Text.NONE);
        return value.isEmpty() ? value : scores.scale(attribute)
                .map(scale -> value.plus("/").plus(Amounts.of(scale.highest()))).orElse(value);
    }
}

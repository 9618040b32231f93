package jtbd.dsl.documents.json;

import java.util.List;

import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.measure.Scale;
import jtbd.dsl.model.ScoresOf;

/** The score of an industry on an attribute. */
final class AttributeScoreShape extends Shape<AttributeScoreShape.Entry> {

    AttributeScoreShape() {
        super("AttributeScore", "The score of an industry on an attribute");
        required("attribute", "Id of the attribute", PlainForm.TEXT, Entry::attribute);
        number("score", "The score", entry -> entry.scores().value(entry.attribute()));
        number("maximum", "The highest score that could have been given", entry -> entry.scores()
                .scale(entry.attribute()).map(Scale::highest));
    }

    static List<Entry> all(Industry industry) {
        ScoresOf scores = ScoresOf.industry(industry);
        return scores.attributes().stream().map(attribute -> new Entry(attribute, scores)).toList();
    }

    record Entry(Attribute attribute, ScoresOf scores) {
    }
}

package jtbd.dsl.syntax;

import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_DAY;
import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_DECIMAL;
import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_STRING;

import org.antlr.runtime.CommonToken;

/** What is taken for the value of a word that has none, so that all else can be judged: rules know no half values. */
final class AnyValue {

    private static final String YEAR = "2000";

    private AnyValue() {
    }

    static Rereading at(Hitch hitch, Words words) {
        return hitch.isMissingValue() ? Rereading.asNumber(new Span(hitch.place(), hitch.place()), YEAR)
                : insteadOf(words.get(words.from(hitch.place())));
    }

    private static Rereading insteadOf(CommonToken word) {
        Span span = new Span(word.getStartIndex(), word.getStopIndex() + 1);
        return switch (word.getType()) {
            case RULE_DAY -> Rereading.asAnyDay(span);
            case RULE_DECIMAL -> Rereading.asNumber(span, YEAR);
            case RULE_STRING -> Rereading.asText(span, word.getText().replace("\\", ""), false);
            default -> Rereading.leftOut(span, false);
        };
    }
}

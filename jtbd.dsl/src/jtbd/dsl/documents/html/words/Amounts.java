package jtbd.dsl.documents.html.words;

import java.math.BigDecimal;

import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.jtbd.Estimate;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.jtbd.Target;
import jtbd.dsl.measure.Decimals;

/** Numbers with what they count, as a reader sees them: {@code 9/10}, {@code 85 %}, {@code 200,000 CNY per month}. */
public final class Amounts {

    private static final int GROUPED_FROM = 5;

    private Amounts() {
    }

    public static Text of(Score score) {
        return score == null ? Text.NONE : Text.of(number(score.getValue()) + "/" + number(score.getScale()));
    }

    public static Text of(Quantity quantity) {
        if (quantity == null) {
            return Text.NONE;
        }
        StringBuilder words = new StringBuilder(number(quantity.getAmount()));
        if (quantity.getScale() != null) {
            words.append('/').append(number(quantity.getScale()));
        }
        if (quantity.getUnit() != null) {
            words.append('\u00A0').append(quantity.getUnit());
        }
        if (quantity.getPeriod() != null) {
            words.append(" per ").append(quantity.getPeriod());
        }
        return Text.of(words.toString());
    }

    public static Text of(Estimate estimate) {
        if (estimate == null) {
            return Text.NONE;
        }
        return estimate.getText() == null ? of(estimate.getQuantity()) : Text.of(estimate.getText());
    }

    public static Text of(Target target) {
        if (target == null) {
            return Text.NONE;
        }
        Text quantity = of(target.getQuantity());
        if (target.getChange() != null) {
            return Text.of(target.getChange().equals("-") ? "−" : "+").plus(quantity);
        }
        return target.getComparison() == null ? quantity : Text.of(symbol(target.getComparison())).plus(quantity);
    }

    public static Text of(BigDecimal number) {
        return Text.of(number(number));
    }

    /** A computed number, to one place. */
    public static Text rounded(BigDecimal number) {
        return Text.of(Decimals.text(number, 1));
    }

    /** A share from 0 to 1 as whole percent. */
    public static Text percent(BigDecimal share) {
        return Text.of(Decimals.percent(share).replace(' ', '\u00A0'));
    }

    private static String symbol(String comparison) {
        return switch (comparison) {
            case ">=" -> "≥\u00A0";
            case "<=" -> "≤\u00A0";
            default -> comparison + "\u00A0";
        };
    }

    private static String number(BigDecimal number) {
        String text = Decimals.text(number);
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        int first = text.startsWith("-") ? 1 : 0;
        if (point - first < GROUPED_FROM) {
            return text.replace('-', '−');
        }
        StringBuilder grouped = new StringBuilder(text);
        for (int i = point - 3; i > first; i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString().replace('-', '−');
    }
}

package jtbd.dsl.model;

import java.math.BigDecimal;

import jtbd.dsl.jtbd.Estimate;
import jtbd.dsl.jtbd.Quantity;
import jtbd.dsl.jtbd.Score;
import jtbd.dsl.jtbd.Target;
import jtbd.dsl.measure.Decimals;

/** What a reader sees of a score, a quantity, an estimate or a target; empty where there is none. */
public final class QuantityText {

    private QuantityText() {
    }

    /** {@code 9/10}. */
    public static String of(Score score) {
        return score == null ? "" : number(score.getValue()) + "/" + number(score.getScale());
    }

    /** {@code 4.5/5}, {@code 85 %}, {@code 200000 CNY} or {@code 2 per week}. */
    public static String of(Quantity quantity) {
        if (quantity == null) {
            return "";
        }
        String scale = quantity.getScale() == null ? "" : "/" + number(quantity.getScale());
        return number(amount(quantity)) + scale + after(" ", quantity.getUnit())
                + after(" per ", quantity.getPeriod());
    }

    /** Its number: one where none is written, as in {@code every day}. */
    public static BigDecimal amount(Quantity quantity) {
        return quantity.getAmount() == null ? BigDecimal.ONE : quantity.getAmount();
    }

    /** Its quantity, or its words. */
    public static String of(Estimate estimate) {
        if (estimate == null) {
            return "";
        }
        return estimate.getText() == null ? of(estimate.getQuantity()) : estimate.getText();
    }

    /** {@code > 85 % by 2027-06-30} or {@code +20 % per year}. */
    public static String of(Target target) {
        if (target == null) {
            return "";
        }
        String comparison = target.getComparison() == null ? "" : target.getComparison() + " ";
        return comparison + after("", target.getChange()) + of(target.getQuantity()) + after(" by ", target.getDue());
    }

    private static String number(BigDecimal number) {
        return number == null ? "" : Decimals.text(number);
    }

    private static String after(String lead, String text) {
        return text == null ? "" : lead + text;
    }
}

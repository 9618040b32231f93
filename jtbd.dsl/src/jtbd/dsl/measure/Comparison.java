package jtbd.dsl.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/** How a measured value must stand to a target: {@code >}, {@code >=}, {@code <}, {@code <=} or {@code =}. */
public enum Comparison {
    ABOVE(">"),
    AT_LEAST(">="),
    BELOW("<"),
    AT_MOST("<="),
    EXACTLY("=");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /** The comparison with this symbol; none for any other text. */
    public static Optional<Comparison> of(String symbol) {
        return Arrays.stream(values()).filter(each -> each.symbol.equals(symbol)).findFirst();
    }

    /** What a target without a sign means: at least, or at most where the start lies above it. */
    public static Comparison from(BigDecimal start, BigDecimal target) {
        return start.compareTo(target) > 0 ? AT_MOST : AT_LEAST;
    }

    /** As it is written in the language. */
    public String symbol() {
        return symbol;
    }

    /** Whether the value is where the target wants it. */
    public boolean holds(BigDecimal value, BigDecimal target) {
        int order = value.compareTo(target);
        return switch (this) {
            case ABOVE -> order > 0;
            case AT_LEAST -> order >= 0;
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case EXACTLY -> order == 0;
        };
    }

    /** How far the value still has to go, in its own unit; zero at the target and on its good side. */
    public BigDecimal distance(BigDecimal value, BigDecimal target) {
        BigDecimal missing = target.subtract(value);
        return switch (this) {
            case ABOVE, AT_LEAST -> missing.max(BigDecimal.ZERO);
            case BELOW, AT_MOST -> missing.negate().max(BigDecimal.ZERO);
            case EXACTLY -> missing.abs();
        };
    }
}

package jtbd.dsl.measure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many of all have something: counts, and their share, 0–1.
 *
 * @throws IllegalArgumentException if there are more covered than there are, or fewer than none
 */
public record Coverage(int covered, int all) {

    public Coverage {
        if (covered < 0 || covered > all) {
            throw new IllegalArgumentException(covered + " of " + all + " cannot be covered");
        }
    }

    /** The share of all that is covered; none where there is nothing to cover. */
    public Optional<BigDecimal> share() {
        return all == 0 ? Optional.empty() : Optional.of(Decimals.quotient(covered, all));
    }

    /** Both counted together. */
    public Coverage plus(Coverage other) {
        return new Coverage(covered + other.covered, all + other.all);
    }
}

package jtbd.dsl.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jtbd.dsl.measure.OpportunityScore;

/** Things in the order of their opportunity, the greatest first; those without numbers follow as they stood. */
public final class Ranking {

    private Ranking() {
    }

    public static <T> List<T> byOpportunity(List<T> things, Function<T, Optional<OpportunityScore>> score) {
        return things.stream().sorted(Comparator.comparing(
                (T thing) -> score.apply(thing).map(OpportunityScore::value).orElse(BigDecimal.ONE.negate()))
                .reversed()).toList();
    }
}

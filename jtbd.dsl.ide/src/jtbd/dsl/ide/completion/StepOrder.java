package jtbd.dsl.ide.completion;

import java.util.Set;
import java.util.stream.IntStream;

import jtbd.dsl.jtbd.StepKind;

/** Which steps of a job map come between those that are written. */
final class StepOrder {

    private static final String KIND = "kind:";

    private StepOrder() {
    }

    /** Whether the step comes behind the one that stands before the place, and before all later ones that are there. */
    static boolean fits(String step, Set<String> saidBefore, Set<String> saidAround) {
        int number = StepKind.get(step).getValue();
        int before = in(saidBefore).max().orElse(-1);
        return number > before && in(saidAround).filter(other -> other > before).allMatch(other -> other > number);
    }

    private static IntStream in(Set<String> said) {
        return StepKind.VALUES.stream().filter(kind -> said.contains(KIND + kind.getLiteral()))
                .mapToInt(StepKind::getValue);
    }
}

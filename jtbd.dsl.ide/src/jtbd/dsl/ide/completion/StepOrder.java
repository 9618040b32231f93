package jtbd.dsl.ide.completion;

import java.util.Set;

import jtbd.dsl.jtbd.StepKind;

/** Which steps of a job map come behind those that are written. */
final class StepOrder {

    private StepOrder() {
    }

    /** Whether the step comes behind all steps that were said to be there. */
    static boolean isBehindTheLast(String step, Set<String> said) {
        return StepKind.VALUES.stream().filter(other -> other.getValue() >= StepKind.get(step).getValue())
                .noneMatch(other -> said.contains("kind:" + other.getLiteral()));
    }
}

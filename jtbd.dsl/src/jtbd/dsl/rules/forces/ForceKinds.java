package jtbd.dsl.rules.forces;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.ForceKind;
import jtbd.dsl.jtbd.Forces;

/** The kinds of force that a job or story names towards the same thing, in however many blocks. */
final class ForceKinds {

    private ForceKinds() {
    }

    /** Whether the block is the first of those towards the same thing, so that one gap is told once. */
    static boolean isFirst(Forces block) {
        return together(block).findFirst().orElseThrow() == block;
    }

    /** The kinds that no block towards the same thing names. */
    static Set<ForceKind> missing(Forces block) {
        Set<ForceKind> missing = EnumSet.allOf(ForceKind.class);
        together(block).flatMap(forces -> forces.getForces().stream())
                .forEach(force -> missing.remove(force.getKind()));
        return missing;
    }

    private static Stream<Forces> together(Forces block) {
        return block.eContainer().eContents().stream()
                .filter(Forces.class::isInstance).map(Forces.class::cast)
                .filter(forces -> forces.getTowards() == block.getTowards());
    }
}

package jtbd.dsl.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.ForceKind;
import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.measure.ForceBalance;

/** The balance of forces; a force whose strength lies beyond its scale does not count, none without any force. */
public final class ForceBalances {

    private ForceBalances() {
    }

    /** The balance of one block, which may be towards a competitor or an offering. */
    public static Optional<ForceBalance> of(Forces forces) {
        return balance(forces.getForces());
    }

    /** The balance of a job whatever people would switch to: of its blocks that are towards nothing in particular. */
    public static Optional<ForceBalance> of(Job job) {
        return balance(job.getForces().stream().filter(forces -> forces.getTowards() == null)
                .flatMap(forces -> forces.getForces().stream()).toList());
    }

    private static Optional<ForceBalance> balance(List<Force> forces) {
        return forces.isEmpty() ? Optional.empty() : Optional.of(new ForceBalance(
                strength(forces, ForceKind.PUSH), strength(forces, ForceKind.PULL),
                strength(forces, ForceKind.ANXIETY), strength(forces, ForceKind.HABIT)));
    }

    private static BigDecimal strength(List<Force> forces, ForceKind kind) {
        return forces.stream().filter(force -> force.getKind() == kind)
                .flatMap(force -> OutOfTen.of(force).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

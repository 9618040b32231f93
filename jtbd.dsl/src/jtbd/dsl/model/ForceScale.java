package jtbd.dsl.model;

import java.math.BigDecimal;

import jtbd.dsl.jtbd.Force;
import jtbd.dsl.measure.Scale;

/** What the strength of a force is out of, also where the author left that to the language. */
public final class ForceScale {

    private ForceScale() {
    }

    /** The highest strength there can be; zero or below only where the author says so, which a rule reports. */
    public static BigDecimal of(Force force) {
        return force.getScale() == null ? Scale.OF_FORCES.highest() : force.getScale();
    }
}

package jtbd.dsl.measure;

/**
 * How far a job map is filled in: of the eight steps, those with an entry, with support and with outcomes.
 *
 * <p>A step that is entered twice counts once. Source of the eight steps: Lance A. Bettencourt and Anthony W. Ulwick,
 * "The Customer-Centered Innovation Map", <i>Harvard Business Review</i>, May 2008.
 *
 * @throws IllegalArgumentException if a count is not within 0–8, or more steps have support or outcomes than an entry
 */
public record MapCoverage(int entered, int supported, int withOutcomes) {

    /** Define, locate, prepare, confirm, execute, monitor, modify, conclude. */
    public static final int STEPS = 8;

    public MapCoverage {
        new Coverage(entered, STEPS);
        new Coverage(supported, entered);
        new Coverage(withOutcomes, entered);
    }

    /** The steps that the customer's doing is told of. */
    public Coverage entries() {
        return new Coverage(entered, STEPS);
    }

    /** The steps that something supports. */
    public Coverage support() {
        return new Coverage(supported, STEPS);
    }

    /** The steps that have desired outcomes of their own. */
    public Coverage outcomes() {
        return new Coverage(withOutcomes, STEPS);
    }
}

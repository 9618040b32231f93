package jtbd.dsl.measure;

/** How many claims rest on at least one answer or survey: jobs, forces and outcomes, apart and together. */
public record EvidenceCoverage(Coverage jobs, Coverage forces, Coverage outcomes) {

    /** All claims together, each counting as one. */
    public Coverage claims() {
        return jobs.plus(forces).plus(outcomes);
    }

    /** Both counted together, such as two industries of a portfolio. */
    public EvidenceCoverage plus(EvidenceCoverage other) {
        return new EvidenceCoverage(
                jobs.plus(other.jobs), forces.plus(other.forces), outcomes.plus(other.outcomes));
    }
}

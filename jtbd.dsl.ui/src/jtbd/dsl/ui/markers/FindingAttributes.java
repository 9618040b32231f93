package jtbd.dsl.ui.markers;

/** What a problem marker knows of its finding beyond what the Platform shows. */
public final class FindingAttributes {

    /** The id of the rule, as {@code job.missing-outcome}; empty for none. */
    public static final String RULE = "rule";

    /** The group among the problems: the rule, and whether the finding is an error. */
    static final String GROUP = "group";

    private FindingAttributes() {
    }
}

package jtbd.dsl.rules.segment;

import java.util.HashSet;
import java.util.Set;

import jtbd.dsl.jtbd.Role;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A role that a segment has already, held by the same people. */
@Rule(id = "segment.doubled-role", title = "A segment tells each role of a person once")
public final class DoubledRole extends RuleCheck<Segment> {

    public DoubledRole() {
        super(Segment.class);
    }

    @Override
    protected void check(Segment segment, RuleContext context) {
        Set<String> roles = new HashSet<>();
        for (Role role : segment.getRoles()) {
            if (!roles.add(role.getKind() + " " + role.getHolder())) {
                context.report(role, "The segment has the " + role.getKind() + " '" + role.getHolder()
                        + "' already. Remove one of the two, or name who else plays this role.");
            }
        }
    }
}

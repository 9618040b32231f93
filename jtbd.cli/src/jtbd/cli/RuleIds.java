package jtbd.cli;

import java.util.Iterator;

import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;

/** The ids of all rules, for a shell that completes them. */
final class RuleIds implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return RuleCatalogue.all().stream().map(RegisteredRule::id).iterator();
    }
}

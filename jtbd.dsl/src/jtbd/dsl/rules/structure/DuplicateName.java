package jtbd.dsl.rules.structure;

import java.util.HashMap;
import java.util.Map;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** Two things of one full name: no reference and no link could tell them apart. */
@Rule(id = "structure.duplicate-name", severity = Severity.ERROR, title = "No two things have the same full name",
        looksBeyondTheFile = true)
public final class DuplicateName extends RuleCheck<Named> {

    public DuplicateName() {
        super(Named.class);
    }

    @Override
    protected void check(Named named, RuleContext context) {
        Portfolio portfolio = context.portfolio();
        Map<String, Integer> repeated = portfolio.keep(DuplicateName.class, () -> repeated(portfolio));
        if (named.getName() == null || repeated.isEmpty()) {
            return;
        }
        String id = ElementIds.of(named);
        if (repeated.containsKey(id)) {
            context.report(named, Literals.NAMED__NAME, "The name '" + named.getName() + "' is given "
                    + repeated.get(id) + " times here ('" + id + "'). Choose another name, or put one of them into "
                    + "another package.");
        }
    }

    private static Map<String, Integer> repeated(Portfolio portfolio) {
        Map<String, Integer> uses = new HashMap<>();
        for (Element element : portfolio.elements()) {
            if (element instanceof Named named && named.getName() != null) {
                uses.merge(ElementIds.of(named), 1, Integer::sum);
            }
        }
        uses.values().removeIf(count -> count == 1);
        return uses;
    }
}

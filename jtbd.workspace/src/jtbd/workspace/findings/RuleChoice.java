package jtbd.workspace.findings;

import java.util.List;
import java.util.stream.Stream;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.dsl.rules.syntax.SyntaxError;
import jtbd.workspace.WrongCall;

/**
 * Which rules a call wants to hear of.
 *
 * @param only these alone, and what could not be read; empty for all
 * @param disabled these not
 */
public record RuleChoice(List<String> only, List<String> disabled) {

    /** What to tell somebody who named a rule that there is not. */
    public static WrongCall unknown(String rule) {
        return new WrongCall(new UnknownRule(rule).message());
    }

    public void mustBeKnown() throws WrongCall {
        for (String rule : Stream.concat(only.stream(), disabled.stream()).toList()) {
            if (RuleCatalogue.find(rule).isEmpty()) {
                throw unknown(rule);
            }
        }
    }

    public List<Finding> of(List<Finding> findings) {
        return findings.stream().filter(finding -> isWanted(finding.rule())).toList();
    }

    private boolean isWanted(String rule) {
        return !disabled.contains(rule) && (only.isEmpty() || only.contains(rule) || rule.equals(SyntaxError.ID));
    }
}

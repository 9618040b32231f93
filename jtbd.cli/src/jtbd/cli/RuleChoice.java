package jtbd.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jtbd.dsl.findings.Finding;
import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.rules.syntax.SyntaxError;
import picocli.CommandLine.Option;

/** Which rules a call wants to hear of. */
final class RuleChoice {

    @Option(names = "--only", paramLabel = "RULE", split = ",",
            description = "Reports these rules alone, and what could not be read.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--disable", paramLabel = "RULE", split = ",", description = "Leaves these rules out.")
    private List<String> disabled = new ArrayList<>();

    void mustBeKnown() throws WrongCall {
        if (only.isEmpty() && disabled.isEmpty()) {
            return;
        }
        Set<String> known = Input.ruleIds();
        for (List<String> rules : List.of(only, disabled)) {
            for (String rule : rules) {
                if (!known.contains(rule)) {
                    throw unknown(rule, known);
                }
            }
        }
    }

    List<Finding> of(List<Finding> findings) {
        return findings.stream().filter(finding -> isWanted(finding.rule())).toList();
    }

    static WrongCall unknown(String rule, Set<String> known) {
        return new WrongCall("There is no rule '%s'. ".formatted(rule) + NearestWord.to(rule, known)
                .map("Did you mean '%s'?"::formatted).orElse("`jtbd rules` lists them"));
    }

    private boolean isWanted(String rule) {
        return !disabled.contains(rule) && (only.isEmpty() || only.contains(rule) || rule.equals(SyntaxError.ID));
    }
}

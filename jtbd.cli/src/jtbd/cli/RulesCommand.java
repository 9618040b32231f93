package jtbd.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.workspace.WrongCall;
import jtbd.workspace.findings.RuleChoice;

/** Lists the rules, or explains one. */
@Command(name = "rules", mixinStandardHelpOptions = true,
        description = "Lists the rules; with RULE, explains one with an example and its mend.")
final class RulesCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "RULE", arity = "0..1", description = "The id of a rule, such as job.missing-outcome.")
    private String wanted;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongCall {
        if (wanted == null) {
            RuleCatalogue.all().forEach(rule -> console.report(line(rule)));
        } else {
            console.out().print(RuleCatalogue.find(wanted)
                    .orElseThrow(() -> RuleChoice.unknown(wanted)).page());
        }
        return ExitStatus.FINE.code();
    }

    private static String line(RegisteredRule rule) {
        return "%-42s %-8s %s".formatted(rule.id(), rule.severity().word(), rule.title());
    }
}

package jtbd.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.workspace.WrongCall;
import jtbd.workspace.findings.Ink;
import jtbd.workspace.findings.RuleChoice;

/** Lists the rules, or explains one. */
@Command(name = "rules", mixinStandardHelpOptions = true,
        description = "Lists the rules; with RULE, explains one: why, an example and its mend, how to silence it.")
final class RulesCommand implements Callable<Integer> {

    private static final int WIDEST_SEVERITY = "warning".length();

    private final Console console;

    @Parameters(paramLabel = "RULE", arity = "0..1", description = "The id of a rule, such as job.missing-outcome.")
    private String wanted;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongCall, IOException {
        if (wanted == null) {
            RuleCatalogue.all().forEach(rule -> console.report(line(rule)));
        } else {
            RegisteredRule rule = RuleCatalogue.find(wanted).orElseThrow(() -> RuleChoice.unknown(wanted));
            new RuleExplanation(rule, console).write();
        }
        return ExitStatus.FINE.code();
    }

    private String line(RegisteredRule rule) {
        String word = rule.severity().word();
        return "%-42s %s %s".formatted(rule.id(), Ink.where(console.coloured()).severity(rule.severity())
                + " ".repeat(WIDEST_SEVERITY - word.length()), rule.title());
    }
}

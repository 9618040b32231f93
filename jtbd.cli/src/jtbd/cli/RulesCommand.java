package jtbd.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RuleCatalogue;
import jtbd.workspace.WrongCall;
import jtbd.workspace.findings.Ink;
import jtbd.workspace.findings.RuleChoice;
import jtbd.workspace.findings.RulesAsJson;

/** Lists the rules, or explains one. */
@Command(name = "rules", mixinStandardHelpOptions = true,
        description = "Lists the rules; with RULE, explains one: why, an example and its mend, how to silence it.")
final class RulesCommand implements Callable<Integer> {

    private static final int WIDEST_SEVERITY = "warning".length();

    private final Console console;

    @Parameters(paramLabel = "RULE", arity = "0..1", completionCandidates = RuleIds.class,
            description = "The id of a rule, such as job.missing-outcome; or how ids begin, such as job.")
    private String wanted = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", completionCandidates = ListFormats.class,
            description = {"How rules are listed: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
                "json has id, group, severity (unless jtbd.toml says otherwise), whether that may be changed, title "
                    + "and page of each."})
    private String format;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongCall, IOException {
        ReportFormats.mustBeKnown(format, new ListFormats());
        Optional<RegisteredRule> one = RuleCatalogue.find(wanted);
        List<RegisteredRule> rules = one.isPresent() ? List.of(one.get()) : beginningSo();
        if (format.equals(ListFormats.JSON)) {
            RulesAsJson.write(rules, console.out());
        } else if (one.isPresent()) {
            new RuleExplanation(one.get(), console).write();
        } else {
            rules.forEach(rule -> console.report(line(rule)));
        }
        return ExitStatus.FINE.code();
    }

    private List<RegisteredRule> beginningSo() throws WrongCall {
        List<RegisteredRule> rules = RuleCatalogue.all().stream().filter(rule -> rule.id().startsWith(wanted)).toList();
        if (rules.isEmpty() || !wanted.isEmpty() && !startsWords(rules.get(0).id())) {
            throw RuleChoice.unknown(wanted);
        }
        return rules;
    }

    /** Whether the id begins with whole words of it: half a word is a slip. */
    private boolean startsWords(String id) {
        return wanted.endsWith(".") || ".-".indexOf(id.charAt(wanted.length())) >= 0;
    }

    private String line(RegisteredRule rule) {
        String word = rule.severity().word();
        return "%-42s %s %s".formatted(rule.id(), Ink.where(console.coloured()).severity(rule.severity())
                + " ".repeat(WIDEST_SEVERITY - word.length()), rule.title());
    }
}

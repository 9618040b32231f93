package jtbd.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import jtbd.workspace.CheckedWorkspace;
import jtbd.workspace.findings.Baseline;
import jtbd.workspace.findings.FindingReport;
import jtbd.workspace.findings.RuleChoice;

/** Reads, links and checks a workspace and reports what it finds. */
@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Checks a workspace: reads it, follows every reference, and applies every rule.")
final class CheckCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private Input input;

    @Mixin
    private RuleOptions rules;

    @Option(names = "--strict", description = "Warnings fail, too.")
    private boolean strict;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            completionCandidates = ReportFormats.class,
            description = "How the findings are written: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private String format;

    @Option(names = "--baseline", paramLabel = "FILE", description = "Leaves out the findings that FILE accepts.")
    private Path baseline;

    @Option(names = "--write-baseline", paramLabel = "FILE", description = "Accepts all findings of now in FILE.")
    private Path newBaseline;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        RuleChoice choice = rules.choice();
        ReportFormats.mustBeKnown(format, new ReportFormats());
        CheckedWorkspace workspace = input.check(input.project(), console);
        FindingReport report = FindingReport.of(workspace, choice.of(workspace.findings()), console.coloured());
        if (newBaseline != null) {
            report = new Baseline(newBaseline).accept(report);
        } else if (baseline != null) {
            report = new Baseline(baseline).holdBack(report);
        }
        ReportFormats.named(format).write(report, console.out());
        return Verdict.of(report, strict).code();
    }
}

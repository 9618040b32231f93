package jtbd.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RulePage;
import jtbd.workspace.findings.Ink;
import jtbd.workspace.findings.SaidOfExample;

/** All that somebody wants to know of a rule who met it in a report. */
final class RuleExplanation {

    private static final int WIDTH = 80;
    private static final String INDENT = "    ";

    private final RegisteredRule rule;
    private final Console console;
    private final Ink ink;
    private final Ansi ansi;

    RuleExplanation(RegisteredRule rule, Console console) {
        this.rule = rule;
        this.console = console;
        this.ink = Ink.where(console.coloured());
        this.ansi = console.coloured() ? Ansi.ON : Ansi.OFF;
    }

    void write() throws IOException {
        RulePage page = RulePage.of(rule);
        console.report(ink.strong(rule.title()));
        console.report(rule.id() + " (" + ink.severity(rule.severity()) + ")\n");
        paragraph(page.why());
        heading("Example");
        block(page.example());
        console.report("");
        block(SaidOfExample.by(rule, console.coloured()));
        heading("Mended");
        block(page.mended());
        silencing();
        weighing();
    }

    private void silencing() {
        if (rule.isSilenceable()) {
            heading("To silence it in one place");
            paragraph("Say so between the braces of what it is about, or of what that stands in:");
            block("ignore %s because \"why it does not hold here\"".formatted(rule.id()));
        }
    }

    private void weighing() {
        heading("To change what it weighs");
        if (rule.isAdjustable()) {
            paragraph("In the `jtbd.toml` of a project, with one of %s:".formatted(Arrays.stream(Severity.values())
                    .map(Severity::word).collect(Collectors.joining(", "))));
            block("[rules]\n%s = \"%s\"".formatted(rule.id(), another().word()));
            paragraph("In one call, leaving it out:");
            block(console.called() + " check --disable " + rule.id() + " PATH");
        } else {
            paragraph("It always stays an error: nothing can be made of what cannot be read or followed.");
        }
    }

    /** A weight that is worth changing to. */
    private Severity another() {
        return rule.severity() == Severity.ERROR ? Severity.WARNING : Severity.ERROR;
    }

    private void heading(String words) {
        console.report("\n" + ink.strong(words));
    }

    private void paragraph(String words) {
        TextTable lines = TextTable.forColumns(Help.defaultColorScheme(ansi), new Column(WIDTH, 0, Overflow.WRAP));
        lines.indentWrappedLines = 0;
        String joined = words.replaceAll("(?<=\\S)\\R(?=\\S)", " ");
        lines.addRowValues(ansi.text(console.coloured() ? joined.replaceAll("`([^`]*)`", "@|bold $1|@") : joined));
        lines.toString().lines().map(String::stripTrailing).forEach(console::report);
    }

    private void block(String text) {
        text.lines().map(line -> (INDENT + line).stripTrailing()).forEach(console::report);
    }
}

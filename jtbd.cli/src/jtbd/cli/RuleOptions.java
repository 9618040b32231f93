package jtbd.cli;

import java.util.ArrayList;
import java.util.List;

import picocli.CommandLine.Option;

import jtbd.workspace.WrongCall;
import jtbd.workspace.findings.RuleChoice;

/** The options that choose rules. */
final class RuleOptions {

    @Option(names = "--only", paramLabel = "RULE", split = ",", completionCandidates = RuleIds.class,
            description = "Reports these rules alone, and what could not be read.")
    private List<String> only = new ArrayList<>();

    @Option(names = "--disable", paramLabel = "RULE", split = ",", completionCandidates = RuleIds.class,
            description = "Leaves these rules out.")
    private List<String> disabled = new ArrayList<>();

    RuleChoice choice() throws WrongCall {
        RuleChoice choice = new RuleChoice(only, disabled);
        choice.mustBeKnown();
        return choice;
    }
}

package jtbd.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import jtbd.workspace.WrongCall;

/** Tells all about the program, or about one of its commands. */
@Command(name = "help", mixinStandardHelpOptions = true, description = "Tells all about a command.")
final class HelpCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "The command; without one, all are listed.")
    private String wanted;

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws WrongCall {
        CommandLine program = spec.commandLine().getParent();
        CommandLine told = wanted == null ? program : program.getSubcommands().get(wanted);
        if (told == null) {
            throw new WrongCall(Commands.unknown(wanted));
        }
        told.usage(console.out(), program.getColorScheme());
        return ExitStatus.FINE.code();
    }
}

package jtbd.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

import jtbd.dsl.rules.NearestWord;

/**
 * Says which word of a call there is not, and which one was most likely meant, before anything else that is wrong with
 * the call: a misspelt option is often the reason for it.
 */
final class Misspellings implements IParameterExceptionHandler {

    private final Console console;
    private final IParameterExceptionHandler others;

    Misspellings(Console console, IParameterExceptionHandler others) {
        this.console = console;
        this.others = others;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) throws Exception {
        CommandLine command = problem.getCommandLine();
        List<String> unknown = command.getUnmatchedArguments();
        Optional<String> option = unknown.stream().filter(word -> word.matches("-.+")).findFirst();
        if (option.isPresent()) {
            console.complain(unknownOption(option.get().replaceFirst("=.*", ""), command));
        } else if (!unknown.isEmpty() && command.getParent() == null) {
            console.complain(Commands.unknown(unknown.get(0)));
        } else if (!unknown.isEmpty()) {
            console.complain("%2$s takes nothing like '%1$s'. `jtbd %2$s --help` says what it takes"
                    .formatted(unknown.get(0), command.getCommandName()));
        } else {
            return others.handleParseException(problem, arguments);
        }
        return ExitStatus.COULD_NOT_WORK.code();
    }

    private static String unknownOption(String name, CommandLine command) {
        boolean isProgram = command.getParent() == null;
        return "There is no option '%s'%s. ".formatted(name, isProgram ? "" : " of " + command.getCommandName())
                + nearest(name, command.getCommandSpec().optionsMap().keySet()).map("Did you mean '%s'? "::formatted)
                        .orElse("")
                + "`jtbd %s--help` lists all".formatted(isProgram ? "" : command.getCommandName() + " ");
    }

    /** A name that is written almost so, or else one that begins so. */
    private static Optional<String> nearest(String name, Set<String> options) {
        return NearestWord.to(name, options).or(() -> options.stream()
                .filter(option -> name.length() > 2 && option.startsWith(name)).findFirst());
    }
}

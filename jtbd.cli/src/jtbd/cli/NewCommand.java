package jtbd.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import jtbd.workspace.ShellWord;
import jtbd.workspace.WrongCall;
import jtbd.workspace.starter.StarterWorkspace;

/** Makes a starter workspace. */
@Command(name = "new", mixinStandardHelpOptions = true,
        description = "Makes a starter workspace that checks clean and explains itself.")
final class NewCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there yet.")
    private Path folder;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, WrongCall {
        if (!StarterWorkspace.mayGoInto(folder)) {
            throw new WrongCall(folder + " is not an empty folder. Name one that is empty or not there yet");
        }
        StarterWorkspace.write(folder);
        console.out().print("""
                Made %1$s. Next:
                  %3$s check %2$s
                  %3$s generate %2$s
                """.formatted(folder, ShellWord.of(folder), console.called()));
        return ExitStatus.FINE.code();
    }
}

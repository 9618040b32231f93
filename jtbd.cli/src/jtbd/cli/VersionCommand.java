package jtbd.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** Says which program this is. */
@Command(name = "version", mixinStandardHelpOptions = true, description = "Says version, build and Java.")
final class VersionCommand implements Callable<Integer> {

    private final Console console;

    VersionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        for (String line : new Versions().getVersion()) {
            console.report(line);
        }
        return ExitStatus.FINE.code();
    }
}

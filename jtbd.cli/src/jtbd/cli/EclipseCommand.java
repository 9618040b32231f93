package jtbd.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import jtbd.workspace.WrongCall;
import jtbd.workspace.output.NoPlace;

/** Starts the ready-made Eclipse of a clone. */
@Command(name = "eclipse", mixinStandardHelpOptions = true,
        description = "Starts a ready-made Eclipse for jobs to be done. Builds it first where it is missing or older "
                + "than its sources (the first time takes some minutes), and fills a new workspace with the examples.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:Eclipse was used and closed", "2:it could not be built or started"})
final class EclipseCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "WORKSPACE", arity = "0..1", defaultValue = "${sys:user.home}/jtbd-workspace",
            description = "Where your projects are kept, a folder that is made if it is not there yet "
                    + "(default: ${DEFAULT-VALUE}).")
    private Path workspace;

    EclipseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, WrongCall {
        ReadyMadeEclipse eclipse = ReadyMadeEclipse.ofThisClone();
        refuseWithoutDisplay();
        prepare(workspace);
        eclipse.build(console);
        console.err().print("Eclipse runs with the workspace " + workspace + " until it is closed\n");
        console.err().flush();
        eclipse.run(workspace.toAbsolutePath());
        return ExitStatus.FINE.code();
    }

    private static void refuseWithoutDisplay() throws WrongCall {
        boolean needsName = System.getProperty("os.name").equals("Linux");
        if (needsName && isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY")) {
            throw new WrongCall("there is no display to show Eclipse on. Call this from a terminal of a desktop, "
                    + "or over `ssh -X`");
        }
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }

    private static void prepare(Path folder) throws IOException {
        NoPlace.orFolder(folder);
        if (!Files.isWritable(folder)) {
            throw new AccessDeniedException(folder.toString());
        }
    }
}

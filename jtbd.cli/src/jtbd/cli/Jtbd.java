package jtbd.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

import jtbd.workspace.loading.Language;

/** The command line: `jtbd COMMAND [options] PATH…`. */
@Command(name = "jtbd", synopsisSubcommandLabel = "COMMAND", versionProvider = Versions.class,
        mixinStandardHelpOptions = true,
        description = "Jobs to be done, written as text: checked, published and kept under version control.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing wrong",
            "1:the input has errors (with --strict also warnings), or is not formatted",
            "2:the call was wrong, or a file could not be read or written"},
        footerHeading = "%nFirst steps:%n",
        footer = {"  ${COMMAND-FULL-NAME} new my-analysis", "  ${COMMAND-FULL-NAME} check my-analysis",
            "  ${COMMAND-FULL-NAME} generate my-analysis -o my-site",
            "`${COMMAND-FULL-NAME} help COMMAND` tells all about a command."})
public final class Jtbd {

    private Jtbd() {
    }

    public static void main(String[] arguments) {
        Console console = new Console(System.in, writer(FileDescriptor.out), writer(FileDescriptor.err),
                System.getProperty("jtbd.called", "jtbd"), Boolean.getBoolean("jtbd.coloured"),
                Boolean.getBoolean("jtbd.watched"));
        if (Commands.needsLanguage(arguments)) {
            // While the call is read, a second processor starts the language.
            Language.startInBackground();
        }
        System.exit(run(console, arguments));
    }

    /** Runs one call and answers with its exit status. */
    public static int run(Console console, String... arguments) {
        CommandLine call = new CommandLine(new Jtbd());
        for (Map.Entry<String, Object> command : Commands.wantedBy(arguments, console).entrySet()) {
            call.addSubcommand(command.getKey(), command.getValue());
        }
        if (!Commands.isCompletion(arguments)) {
            call.setCommandName(console.called());
        }
        call.setOut(console.out());
        call.setErr(console.err());
        call.setColorScheme(Help.defaultColorScheme(console.coloured() ? Help.Ansi.ON : Help.Ansi.OFF));
        call.setParameterExceptionHandler(new Misspellings(console, call.getParameterExceptionHandler()));
        call.setExecutionExceptionHandler(new Failures(console));
        call.setExecutionStrategy(new AfterStart());
        int status = execute(call, arguments, console);
        console.out().flush();
        console.err().flush();
        return status;
    }

    private static int execute(CommandLine call, String[] arguments, Console console) {
        try {
            return call.execute(arguments);
        } catch (OutOfMemoryError e) {
            console.complain("There is not enough memory for this input. Give more, such as JTBD_JAVA_OPTIONS=-Xmx8g");
            return ExitStatus.COULD_NOT_WORK.code();
        }
    }

    /** Reports are UTF-8 with plain line feeds wherever they are made. */
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }

    /** A class with a name: one made at run time would keep all of picocli out of the class data. */
    private static final class AfterStart implements IExecutionStrategy {

        @Override
        public int execute(ParseResult parsed) {
            Language.awaitStart();
            return new RunLast().execute(parsed);
        }
    }
}

package jtbd.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;

/** The command line: `jtbd COMMAND [options] PATH…`. */
@Command(name = "jtbd", synopsisSubcommandLabel = "COMMAND", versionProvider = Versions.class,
        mixinStandardHelpOptions = true,
        description = "Jobs to be done, written as text: checked, published and kept under version control.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing wrong",
            "1:the input has errors (with --strict also warnings), or is not formatted",
            "2:the call was wrong, or a file could not be read or written"})
public final class Jtbd {

    private Jtbd() {
    }

    public static void main(String[] arguments) {
        Console console = new Console(System.in, writer(FileDescriptor.out), writer(FileDescriptor.err),
                Boolean.getBoolean("jtbd.coloured"), Boolean.getBoolean("jtbd.watched"));
        int status = run(console, arguments);
        System.exit(status);
    }

    /** Runs one call and answers with its exit status. */
    public static int run(Console console, String... arguments) {
        int status = commandLine(console).execute(arguments);
        console.out().flush();
        console.err().flush();
        return status;
    }

    static CommandLine commandLine(Console console) {
        return new CommandLine(new Jtbd())
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new GenerateCommand(console))
                .addSubcommand(new FormatCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new NewCommand(console))
                .addSubcommand(new VersionCommand(console))
                .addSubcommand("completion", new GenerateCompletion())
                .setOut(console.out())
                .setErr(console.err())
                .setColorScheme(Help.defaultColorScheme(console.coloured() ? Help.Ansi.ON : Help.Ansi.OFF))
                .setExecutionExceptionHandler(new Failures(console))
                .setUsageHelpAutoWidth(false);
    }

    /** Reports are UTF-8 with plain line feeds wherever they are made. */
    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), false);
    }
}

package jtbd.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import jtbd.workspace.files.Source;
import jtbd.workspace.files.SourceFile;
import jtbd.workspace.files.UnreadableSource;
import jtbd.workspace.formatting.FormattedSource;
import jtbd.workspace.output.SafeFile;

/** Brings files into the one layout. */
@Command(name = "format", mixinStandardHelpOptions = true,
        description = {"Gives files the one layout, in place; what comes from standard input goes to standard output.",
            "A file with a syntax error stays as it is, and the error is told."})
final class FormatCommand implements Callable<Integer> {

    private final Console console;
    private ExitStatus status = ExitStatus.FINE;

    @Mixin
    private Input input;

    @Option(names = "--check", description = "Writes nothing, lists the files that are laid out otherwise.")
    private boolean checkOnly;

    FormatCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        List<Source> sources = input.sources(console);
        try (ProgressBar bar = new ProgressBar(console)) {
            for (int i = 0; i < sources.size(); i++) {
                format(sources.get(i));
                bar.reached("Formatting", i + 1, sources.size());
            }
        }
        return status.code();
    }

    private void format(Source source) throws IOException {
        try {
            FormattedSource formatted = FormattedSource.of(source);
            if (formatted.canonical().isEmpty()) {
                console.complain(source.shown() + ": has mistakes in its text, so its layout was left as it is. "
                        + "`jtbd check` shows them");
                status = status.or(ExitStatus.FOUND_SOMETHING);
            } else if (checkOnly) {
                report(formatted);
            } else {
                write(source, formatted.canonical().get());
            }
        } catch (UnreadableSource e) {
            console.complain(e.getMessage());
            status = status.or(ExitStatus.COULD_NOT_WORK);
        }
    }

    private void report(FormattedSource formatted) {
        if (!formatted.isCanonical()) {
            console.report(formatted.source().shown());
            status = status.or(ExitStatus.FOUND_SOMETHING);
        }
    }

    private void write(Source source, String text) throws IOException {
        if (source instanceof SourceFile file) {
            SafeFile.write(file.path(), text.getBytes(StandardCharsets.UTF_8));
        } else {
            console.out().print(text);
        }
    }
}

package jtbd.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import jtbd.dsl.ide.ServerMain;

/** Serves an editor until it says goodbye. */
@Command(name = "lsp", mixinStandardHelpOptions = true,
        description = "Serves an editor: speaks the Language Server Protocol on standard input and output.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the editor said goodbye (shutdown, then exit)", "1:it went away without"})
final class LspCommand implements Callable<Integer> {

    private final Console console;

    @Option(names = "--stdio", description = "Standard input and output, which is what is used anyway. Many editors "
            + "say so.")
    private boolean standardStreams;

    LspCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        // whatever a library prints must not get between the messages
        System.setOut(System.err);
        boolean saidGoodbye = ServerMain.serve(console.in(),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        return (saidGoodbye ? ExitStatus.FINE : ExitStatus.FOUND_SOMETHING).code();
    }
}

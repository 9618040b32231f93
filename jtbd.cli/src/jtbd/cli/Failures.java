package jtbd.cli;

import java.io.IOException;
import java.io.UncheckedIOException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import jtbd.workspace.WrongCall;
import jtbd.workspace.files.FailureWords;
import jtbd.workspace.files.UnreadableSource;
import jtbd.workspace.settings.ProjectFileProblem;

/** Says in words why a command could not do its work. */
final class Failures implements IExecutionExceptionHandler {

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult call) {
        console.complain(inWords(failure));
        return ExitStatus.COULD_NOT_WORK.code();
    }

    private static String inWords(Exception failure) {
        if (failure instanceof UncheckedIOException wrapped) {
            return inWords(wrapped.getCause());
        }
        if (failure instanceof UnreadableSource || failure instanceof ProjectFileProblem
                || failure instanceof WrongCall) {
            return failure.getMessage();
        }
        if (failure instanceof IOException io) {
            return FailureWords.of(io);
        }
        return "this is a mistake in jtbd itself, please report it: " + failure + at(failure);
    }

    private static String at(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}

package jtbd.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import jtbd.workspace.files.UnreadableSource;
import jtbd.workspace.settings.ProjectFileProblem;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

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
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + ": permission denied";
        }
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + (file.getReason() == null ? file.getClass().getSimpleName() : file.getReason());
        }
        if (failure instanceof IOException) {
            return failure.getMessage();
        }
        return "this is a mistake in jtbd itself, please report it: " + failure + at(failure);
    }

    private static String at(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}

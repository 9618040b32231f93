package jtbd.cli;

import java.io.InputStream;
import java.io.PrintWriter;

import jtbd.workspace.ShellWord;

/**
 * Where the program reads and writes.
 *
 * @param out reports, for people and for programs
 * @param err progress, and what the program has to say about itself
 * @param called how somebody called the program, for the commands that it prints
 * @param coloured whether a terminal shows the reports
 * @param watched whether somebody sees the progress
 */
public record Console(InputStream in, PrintWriter out, PrintWriter err, String called, boolean coloured,
        boolean watched) {

    public Console {
        called = ShellWord.of(called);
    }

    /** Writes a line of a report; it ends the same way on every system. */
    void report(String line) {
        out.print(line + "\n");
    }

    /** Says on its own line why something could not be done. */
    void complain(String message) {
        message.replace("`jtbd ", "`" + called + " ").lines().forEach(line -> err.print("jtbd: " + line + "\n"));
    }
}

package jtbd.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where the program reads and writes.
 *
 * @param out reports, for people and for programs
 * @param err progress, and what the program has to say about itself
 * @param coloured whether a terminal shows the reports
 * @param watched whether somebody sees the progress
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean coloured, boolean watched) {

    /** Says on its own line why something could not be done. */
    void complain(String message) {
        message.lines().forEach(line -> err.println("jtbd: " + line));
    }
}

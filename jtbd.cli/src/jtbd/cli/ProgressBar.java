package jtbd.cli;

import jtbd.workspace.Progress;

/** A bar on the terminal of somebody who has waited for more than a second. */
final class ProgressBar implements Progress, AutoCloseable {

    private static final long PATIENCE = 1_000_000_000L;
    private static final long BETWEEN = 100_000_000L;
    private static final int WIDTH = 30;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Console console;
    private long due = System.nanoTime() + PATIENCE;
    private boolean drawn;

    ProgressBar(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void reached(String stage, int done, int all) {
        if (console.watched() && System.nanoTime() - due > 0) {
            due = System.nanoTime() + BETWEEN;
            drawn = true;
            int filled = (int) ((long) WIDTH * done / Math.max(1, all));
            console.err().print(CLEAR_LINE + "[" + "#".repeat(filled) + " ".repeat(WIDTH - filled) + "] " + stage + " "
                    + done + " of " + all);
            console.err().flush();
        }
    }

    @Override
    public synchronized void close() {
        if (drawn) {
            console.err().print(CLEAR_LINE);
            console.err().flush();
        }
    }
}

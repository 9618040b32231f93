package jtbd.cli;

/** What the exit status of the program tells whoever called it. */
enum ExitStatus {
    /** Nothing is wrong. */
    FINE(0),
    /** The input has errors, or warnings that were to count as such, or is not formatted. */
    FOUND_SOMETHING(1),
    /** The call was wrong, or a file could not be read or written. */
    COULD_NOT_WORK(2);

    private final int code;

    ExitStatus(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The graver of the two. */
    ExitStatus or(ExitStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}

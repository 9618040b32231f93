package jtbd.workspace.files;

/** A text that cannot be read, with what to do about it. */
public final class UnreadableSource extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final int line;
    private final int column;

    public UnreadableSource(Source source, String reason) {
        this(source.shown(), reason);
    }

    public UnreadableSource(String shown, String reason) {
        super(shown + ": " + reason);
        this.reason = reason;
        this.line = 1;
        this.column = 1;
    }

    /** A text that can be read up to this place. */
    public UnreadableSource(Source source, int line, int column, String reason) {
        super("%s:%s:%s: %s".formatted(source.shown(), line, column, reason));
        this.reason = reason;
        this.line = line;
        this.column = column;
    }

    /** What is wrong and what to do, without the name of the source. */
    public String reason() {
        return reason;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}

package jtbd.workspace.files;

/** A text that cannot be read, with what to do about it. */
public final class UnreadableSource extends Exception {

    private static final long serialVersionUID = 1;

    public UnreadableSource(Source source, String reason) {
        this(source.shown(), reason);
    }

    public UnreadableSource(String shown, String reason) {
        super(shown + ": " + reason);
    }
}

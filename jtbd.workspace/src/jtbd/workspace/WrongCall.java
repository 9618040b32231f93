package jtbd.workspace;

/** A call that asks for something that does not exist or does not fit together. */
public final class WrongCall extends Exception {

    private static final long serialVersionUID = 1;

    public WrongCall(String message) {
        super(message);
    }
}

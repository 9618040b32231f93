package jtbd.cli;

/** A call that asks for something that does not exist or does not fit together. */
final class WrongCall extends Exception {

    private static final long serialVersionUID = 1;

    WrongCall(String message) {
        super(message);
    }
}

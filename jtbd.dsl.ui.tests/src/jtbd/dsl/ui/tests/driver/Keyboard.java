package jtbd.dsl.ui.tests.driver;

/** A person's keyboard: keys go to whatever has the focus. */
public final class Keyboard {

    private Keyboard() {
    }

    /** Presses keys together, in the names of X: {@code "ctrl+shift+f"}, {@code "Return"}, {@code "F3"}. */
    public static void press(String chord) {
        Hands.move("key", "--clearmodifiers", chord);
    }

    /** Types a text key by key. */
    public static void type(String text) {
        Hands.type(text, 15);
    }

    /** Types a text no faster than a quick typist, who leaves the workbench time for other things between two keys. */
    public static void typeByHand(String text) {
        Hands.type(text, 80);
    }
}

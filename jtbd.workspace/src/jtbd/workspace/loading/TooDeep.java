package jtbd.workspace.loading;

/** What to say of a text that is nested so deeply that no reader could follow. */
public final class TooDeep {

    public static final String MESSAGE = "This file is nested too deeply to be read. "
            + "Is a closing } or quote missing over and over?";

    private TooDeep() {
    }
}

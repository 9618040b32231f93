package jtbd.workspace.output;

import java.io.IOException;

/** A document that would be written where it must not be. */
public final class UnsafePath extends IOException {

    private static final long serialVersionUID = 1;

    UnsafePath(String message) {
        super(message);
    }
}

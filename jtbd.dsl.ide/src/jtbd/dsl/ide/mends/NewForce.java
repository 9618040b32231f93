package jtbd.dsl.ide.mends;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.ForceKind;

/** A force to be written, with a strength in the middle of the scale. */
record NewForce(ForceKind kind) {

    private static final String STRENGTH = "3";

    String statement() {
        return head() + STRENGTH + "/5 " + Wording.TO_BE_WRITTEN;
    }

    void leaveOpen(Draft draft) {
        draft.leaveOpen(head(), STRENGTH);
    }

    private String head() {
        return kind.getLiteral() + " ";
    }
}

package jtbd.dsl.ide.mends;

import jtbd.dsl.ide.edits.Draft;

/**
 * A change that makes a finding go away.
 *
 * @param isSure whether it says nothing but what the author meant, so that nobody has to look at it
 */
record Proposal(String label, boolean isSure, Draft draft) {

    /** What an author has written beside it is never given up without a look. */
    Proposal {
        isSure &= !draft.losesComment();
    }

    static Proposal sure(String label, Draft draft) {
        return new Proposal(label, true, draft);
    }

    /** One that leaves something to write, to correct or to decide. */
    static Proposal possible(String label, Draft draft) {
        return new Proposal(label, false, draft);
    }
}

package jtbd.dsl.ide.completion;

import java.util.function.Consumer;

/** Knows one kind of words to propose. */
interface ProposalSource {

    void propose(Cursor cursor, Consumer<Proposal> proposals);
}

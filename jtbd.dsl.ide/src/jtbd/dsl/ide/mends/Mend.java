package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

/** A way to mend what the rules of its {@link Mends} report; no proposal where it has none for the place. */
interface Mend {

    Stream<Proposal> proposals(Complaint complaint);
}

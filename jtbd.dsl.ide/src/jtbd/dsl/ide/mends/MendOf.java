package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/**
 * A mend of what is wrong with one kind of thing.
 *
 * @param <T> the kind of thing
 */
abstract class MendOf<T extends EObject> implements Mend {

    private final Class<T> subject;

    MendOf(Class<T> subject) {
        this.subject = subject;
    }

    abstract Stream<Proposal> mend(T thing, Complaint complaint);

    @Override
    public final Stream<Proposal> proposals(Complaint complaint) {
        return complaint.about(subject).stream().flatMap(thing -> mend(thing, complaint))
                .filter(proposal -> proposal.draft().changes());
    }
}

package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.rules.industry.DoubledClassification;
import jtbd.dsl.rules.segment.DoubledRole;

/** Takes out what says the same once more. */
@Mends(value = {DoubledClassification.class, DoubledRole.class}, mayBeSure = true)
final class DropRepetition implements Mend {

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        EObject repeated = complaint.file().elementAt(complaint.region().getOffset());
        return Stream.of(Proposal.sure("Remove the repetition",
                complaint.draft().remove(complaint.file().region(repeated))));
    }
}

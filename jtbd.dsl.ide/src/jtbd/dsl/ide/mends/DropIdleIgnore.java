package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Ignore;
import jtbd.dsl.rules.ignore.SilencesNothing;

/** Takes out an ignore that silences nothing. */
@Mends(value = SilencesNothing.class, mayBeSure = true)
final class DropIdleIgnore extends MendOf<Ignore> {

    DropIdleIgnore() {
        super(Ignore.class);
    }

    @Override
    Stream<Proposal> mend(Ignore ignore, Complaint complaint) {
        return Stream.of(Proposal.sure("Remove the 'ignore' that silences nothing",
                complaint.draft().remove(complaint.file().region(ignore))));
    }
}

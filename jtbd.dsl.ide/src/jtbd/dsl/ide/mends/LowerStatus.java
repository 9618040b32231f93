package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.StatusRemark;
import jtbd.dsl.rules.evidence.StatusWithoutEvidence;

/** Calls assumed what nothing is behind. */
@Mends(StatusWithoutEvidence.class)
final class LowerStatus extends MendOf<StatusRemark> {

    LowerStatus() {
        super(StatusRemark.class);
    }

    @Override
    Stream<Proposal> mend(StatusRemark remark, Complaint complaint) {
        ITextRegion status = complaint.file().region(remark, Literals.STATUS_REMARK__STATUS);
        return Stream.of(Proposal.possible("Call it assumed", complaint.draft().replace(status, "assumed")));
    }
}

package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.job.ParentCycle;

/** Takes a job out of the circle that its parents make. */
@Mends(ParentCycle.class)
final class DropParent extends MendOf<Job> {

    DropParent() {
        super(Job.class);
    }

    @Override
    Stream<Proposal> mend(Job job, Complaint complaint) {
        return NodeModelUtils.findNodesForFeature(job, Literals.JOB__PARENT).stream()
                .map(parent -> Proposal.possible("Remove 'of " + NodeModelUtils.getTokenText(parent) + "'",
                        complaint.draft().remove(Statement.around(parent))));
    }
}

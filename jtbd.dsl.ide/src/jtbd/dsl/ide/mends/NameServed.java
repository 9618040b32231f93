package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Feature;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.feature.ServesNoJob;

/** Names the job that a feature is for. */
@Mends(ServesNoJob.class)
final class NameServed extends MendOf<Feature> {

    NameServed() {
        super(Feature.class);
    }

    @Override
    Stream<Proposal> mend(Feature feature, Complaint complaint) {
        return Choices.of(Job.class, feature, Literals.FEATURE__SERVES, complaint).map(job -> Proposal.possible(
                "Add 'serves " + job + "'", complaint.draft().addTo(feature, "serves " + job)));
    }
}

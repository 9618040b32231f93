package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.rules.offering.MissingFeatures;

/** Adds a first feature to an offering, to be written. */
@Mends(MissingFeatures.class)
final class AddFirstFeature extends MendOf<Offering> {

    AddFirstFeature() {
        super(Offering.class);
    }

    @Override
    Stream<Proposal> mend(Offering offering, Complaint complaint) {
        String name = new FreshNames(complaint.workspace().get()).like("FirstFeature");
        String serves = Choices.of(Job.class, offering, Literals.FEATURE__SERVES, complaint).findFirst()
                .map(job -> " { serves " + job + " }").orElse("");
        return Stream.of(Proposal.possible("Add a feature",
                complaint.draft().addTo(offering, "feature " + name + " " + Wording.TO_BE_WRITTEN + serves)));
    }
}

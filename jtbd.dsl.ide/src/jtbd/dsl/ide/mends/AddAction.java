package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Challenge;
import jtbd.dsl.rules.challenge.UnaddressedChallenge;

/** Adds an action that addresses a challenge, to be written. */
@Mends(UnaddressedChallenge.class)
final class AddAction extends MendOf<Challenge> {

    AddAction() {
        super(Challenge.class);
    }

    @Override
    Stream<Proposal> mend(Challenge challenge, Complaint complaint) {
        String name = new FreshNames(complaint.workspace().get()).like("Solve" + challenge.getName());
        String industry = complaint.homeAsWritten(challenge).map(home -> "in " + home + "\n").orElse("");
        return Stream.of(Proposal.possible("Add an action that addresses it", complaint.draft().addAfter(challenge,
                "action %s %s {\n%saddresses %s\n}".formatted(name, Wording.TO_BE_WRITTEN, industry,
                        Wording.name(challenge.getName())))));
    }
}

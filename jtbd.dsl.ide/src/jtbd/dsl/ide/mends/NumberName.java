package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.rules.structure.DuplicateName;

/** Gives the second of two things of one name a number, to be told apart. */
@Mends(DuplicateName.class)
final class NumberName extends MendOf<Named> {

    NumberName() {
        super(Named.class);
    }

    @Override
    Stream<Proposal> mend(Named named, Complaint complaint) {
        return Stream.ofNullable(named.getName())
                .map(name -> new FreshNames(complaint.workspace().get()).like(name))
                .map(fresh -> Proposal.possible("Call this one '" + fresh + "'", complaint.draft()
                        .replace(complaint.file().region(named, Literals.NAMED__NAME), fresh)));
    }
}

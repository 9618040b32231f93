package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.naming.MayName;
import jtbd.dsl.naming.Project;

/** What a reference that is wrong could name. */
final class Nameable {

    private static final int FEW = 3;

    private Nameable() {
    }

    static List<Named> by(Reference wrong, Complaint complaint) {
        Class<?> kind = wrong.feature().getEReferenceType().getInstanceClass();
        return complaint.workspace().get().elements().stream().filter(kind::isInstance)
                .filter(Named.class::isInstance).map(Named.class::cast).filter(thing -> thing.getName() != null)
                .filter(MayName.at(wrong.owner(), wrong.feature())).toList();
    }

    /** All of the project, where it is easy to choose from them. */
    static List<Named> few(List<Named> all, Complaint complaint) {
        List<Named> own = all.stream().filter(Project.of(complaint.file().resource())::has).toList();
        return own.size() <= FEW ? own : List.of();
    }

    /** Names one of them instead. */
    static Stream<Proposal> changed(List<Named> things, Reference wrong, Complaint complaint) {
        return things.stream().map(thing -> VisibleNames.of(thing, wrong.owner(), wrong.feature()))
                .map(name -> Proposal.possible("Change to '" + name + "'",
                        complaint.draft().replace(complaint.region(), name)));
    }
}

package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.ForceKind;
import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.rules.forces.MissingForce;
import jtbd.dsl.rules.forces.OneSideEmpty;

/** Adds the kinds of forces that were not asked for. */
@Mends({MissingForce.class, OneSideEmpty.class})
final class AddForces extends MendOf<Forces> {

    AddForces() {
        super(Forces.class);
    }

    @Override
    Stream<Proposal> mend(Forces forces, Complaint complaint) {
        Set<ForceKind> named = forces.eContainer().eContents().stream()
                .filter(Forces.class::isInstance).map(Forces.class::cast)
                .filter(block -> block.getTowards() == forces.getTowards())
                .flatMap(block -> block.getForces().stream()).map(Force::getKind).collect(Collectors.toSet());
        List<NewForce> missing = ForceKind.VALUES.stream().filter(kind -> !named.contains(kind)).map(NewForce::new)
                .toList();
        Draft draft = complaint.draft().addTo(forces, missing.stream().map(NewForce::statement)
                .toArray(String[]::new));
        missing.forEach(force -> force.leaveOpen(draft));
        return Stream.of(Proposal.possible("Add the forces that are missing", draft));
    }
}

package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.Optional;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.naming.Project;

/**
 * The segment of somebody who speaks as "a commuter": the one that is there, or a new one.
 *
 * @param declaration empty where it is there
 */
record SegmentOfRole(String name, String declaration) {

    static SegmentOfRole of(String role, FreshNames names, Complaint complaint) {
        String name = Wording.nameFrom(role);
        List<Segment> called = complaint.workspace().get().all(Segment.class).stream()
                .filter(other -> name.equals(other.getName())).toList();
        Optional<String> known = Project.of(complaint.file().resource()).ownOf(called).stream().findFirst()
                .map(other -> VisibleNames.of(other, complaint.file().model(), Literals.JOB__EXECUTOR));
        return known.map(visible -> new SegmentOfRole(visible, "")).orElseGet(() -> made(names.like(name), role));
    }

    private static SegmentOfRole made(String name, String role) {
        return new SegmentOfRole(name, "segment " + name + " " + Wording.quoted(Wording.titleFrom(role)));
    }

    boolean isNew() {
        return !declaration.isEmpty();
    }
}

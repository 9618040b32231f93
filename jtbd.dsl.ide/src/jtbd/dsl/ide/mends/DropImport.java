package jtbd.dsl.ide.mends;

import java.util.stream.Stream;

import jtbd.dsl.jtbd.Import;
import jtbd.dsl.rules.structure.UnknownImport;
import jtbd.dsl.rules.structure.UnusedImport;

/** Takes out an import that brings in nothing that is used. */
@Mends(value = {UnusedImport.class, UnknownImport.class}, mayBeSure = true)
final class DropImport extends MendOf<Import> {

    DropImport() {
        super(Import.class);
    }

    @Override
    Stream<Proposal> mend(Import imported, Complaint complaint) {
        boolean isKnown = complaint.rule().equals("structure.unused-import");
        return Stream.of(new Proposal("Remove the import", isKnown,
                complaint.draft().remove(complaint.file().region(imported))));
    }
}

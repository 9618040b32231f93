package jtbd.dsl.ide.commands;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.lsp4j.TextEdit;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.Naming;
import jtbd.dsl.ide.edits.RightNames;
import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.Named;

/** How a new block calls things, and what its file has to import for that. */
final class CalledFrom {

    private final EObject home;
    private final RightNames names;
    private final Draft imports;
    private final Set<TextEdit> imported = new HashSet<>();

    /** @param home the file or the industry that the block stands in */
    CalledFrom(EObject home, FileView file, RightNames names) {
        this.home = home;
        this.names = names;
        this.imports = new Draft(file);
    }

    String by(EReference reference, Named thing) {
        return names.from(home, reference, imports.file()).of(thing).map(this::imported)
                .orElseGet(() -> VisibleNames.of(thing, home, reference));
    }

    private String imported(Naming.Name name) {
        name.imports().stream().filter(imported::add).forEach(edit ->
                imports.insert(imports.file().offset(edit.getRange().getStart()), edit.getNewText()));
        return name.text();
    }

    /** The imports that the names so far need. */
    Draft imports() {
        return imports;
    }
}

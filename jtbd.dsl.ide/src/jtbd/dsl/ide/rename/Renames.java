package jtbd.dsl.ide.rename;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.KnownNames;
import jtbd.dsl.ide.session.Mention;
import jtbd.dsl.ide.session.Mentions;
import jtbd.dsl.ide.session.Refused;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.ide.session.WorkspaceEdits;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.scoping.Renaming;
import jtbd.dsl.terms.Name;

/** Gives a thing or a package another name, wherever it is used: of longer names, only that part changes. */
public final class Renames {

    @Inject
    private Session session;

    @Inject
    private Mentions mentions;

    @Inject
    private KnownNames known;

    @Inject
    private Clashes clashes;

    @Inject
    private PackageNames packages;

    @Inject
    private PackageRenames packageRenames;

    @Inject
    private WorkspaceEdits edits;

    @Inject
    private Name spelling;

    /** What would be renamed at this place; nothing where no name stands. */
    public Optional<PrepareRenameResult> prepare(FileView file, int offset) {
        return packages.at(file, offset).map(place -> new PrepareRenameResult(file.range(place.region()), place.name()))
                .or(() -> mentions.at(file, offset).map(mention -> {
                    thing(mention);
                    return new PrepareRenameResult(file.range(mention.region()), mention.word());
                }));
    }

    public WorkspaceEdit rename(FileView file, int offset, String wanted) {
        Optional<PackageNames.Place> ofPackage = packages.at(file, offset);
        if (ofPackage.isPresent()) {
            return packageRenames.rename(ofPackage.get(), wanted);
        }
        Named thing = thing(mentions.at(file, offset).orElseThrow(() -> Refused.because("There is no name here.")));
        String newName = NewName.of(wanted);
        Renaming renaming = new Renaming(thing, known.fullNames(thing), newName);
        clashes.refuse(renaming);
        return edits.of(editsFor(renaming));
    }

    private Map<FileView, List<TextEdit>> editsFor(Renaming renaming) {
        Map<FileView, List<TextEdit>> all = new LinkedHashMap<>();
        session.workspace().files().stream().map(session::view).forEach(file -> {
            List<TextEdit> changes = mentions.of(renaming.thing(), file).stream()
                    .map(mention -> new TextEdit(file.range(mention.region()), word(mention, renaming))).toList();
            if (!changes.isEmpty()) {
                all.put(file, changes);
            }
        });
        return all;
    }

    private String word(Mention mention, Renaming renaming) {
        return mention.mayBeKeyword() ? renaming.newName() : spelling.toString(renaming.newName());
    }

    private static Named thing(Mention mention) {
        if (mention.things().isEmpty()) {
            throw Refused.because("'" + mention.word() + "' is not known, so there is nothing to rename.");
        }
        if (mention.thing().get() instanceof Named named && mention.word().equals(named.getName())) {
            return named;
        }
        throw Refused.because("'" + mention.word() + "' is not a name that somebody gave. "
                + "Only names of things and packages can be changed; those of steps and questions cannot.");
    }
}

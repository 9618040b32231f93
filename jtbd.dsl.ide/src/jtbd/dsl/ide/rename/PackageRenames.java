package jtbd.dsl.ide.rename;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;

import com.google.inject.Inject;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.Trial;
import jtbd.dsl.ide.edits.WorkspaceChanges;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.KnownNames;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.ide.session.Refused;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.ide.session.ShownPlaces;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.naming.Project;
import jtbd.dsl.syntax.NameSpelling;
import jtbd.dsl.terms.Name;

/** Gives a package another name, in all files that belong to it or write its name. */
final class PackageRenames {

    @Inject
    private Session session;

    @Inject
    private PackageNames packages;

    @Inject
    private KnownNames known;

    @Inject
    private ShownPlaces places;

    @Inject
    private WorkspaceChanges changes;

    @Inject
    private Name spelling;

    /** @param renamed a place where the package is named */
    WorkspaceEdit rename(PackageNames.Place renamed, String wanted) {
        String newName = newName(wanted);
        refuseTakenNames(renamed, newName);
        Map<FileView, Draft> drafts = new LinkedHashMap<>();
        session.workspace().files().stream().map(session::view)
                .forEach(file -> drafts.put(file, renamed(file, renamed, newName)));
        drafts.entrySet().removeIf(entry -> !entry.getValue().changes() && !entry.getKey().text().contains(newName));
        refuseOtherMeanings(drafts, renamed, newName);
        return changes.of(drafts.values().stream().filter(Draft::changes).toList());
    }

    private static String newName(String wanted) {
        String name = wanted.strip();
        if (!Arrays.stream(name.split("\\.", -1)).allMatch(NameSpelling::isName)) {
            throw Refused.because("'" + wanted + "' cannot be the name of a package. It is made of names with dots "
                    + "between them, such as 'retail.repair'.");
        }
        return name;
    }

    private void refuseTakenNames(PackageNames.Place renamed, String newName) {
        if (newName.equals(renamed.name())) {
            return;
        }
        for (EObject file : known.filesOf(renamed.name(), renamed.project())) {
            EcoreUtil2.getAllContentsOfType(file, Named.class).stream()
                    .flatMap(thing -> known.fullNames(thing).stream())
                    .flatMap(full -> known.thingsOf(after(full, renamed.name(), newName)).stream())
                    .filter(renamed.project()::has).findFirst()
                    .ifPresent(other -> {
                        throw Refused.because("There is already '" + ElementIds.of(other) + "' in "
                                + places.fileOf(other) + ". Choose another name.");
                    });
        }
    }

    private Draft renamed(FileView file, PackageNames.Place renamed, String newName) {
        Draft draft = new Draft(file);
        packages.in(file).filter(place -> place.isOf(renamed)).forEach(place -> draft.replace(place.region(),
                place.mayBeKeyword() ? newName : marked(newName)));
        return draft;
    }

    /** A keyword may stand behind a dot, but not before it. */
    private String marked(String name) {
        int end = name.indexOf('.') < 0 ? name.length() : name.indexOf('.');
        return spelling.toString(name.substring(0, end)) + name.substring(end);
    }

    /** In texts that differ in nothing but the name of a package, references stand in the same order. */
    private void refuseOtherMeanings(Map<FileView, Draft> drafts, PackageNames.Place renamed, String newName) {
        Map<FileView, String> texts = new LinkedHashMap<>();
        drafts.forEach((file, draft) -> texts.put(file, draft.text()));
        Trial trial = new Trial(session, texts.keySet(), texts::get);
        texts.forEach((file, text) -> {
            List<Reference> before = references(file);
            List<Reference> then = references(
                    new FileView(file.address(), trial.file(file.uri()), new Lines(text)));
            for (int i = 0; i < before.size(); i++) {
                refuseOtherMeaning(before.get(i), then.get(i), file, renamed, newName);
            }
        });
    }

    private static List<Reference> references(FileView file) {
        return StreamSupport.stream(file.root().getAsTreeIterable().spliterator(), false)
                .flatMap(node -> Reference.of(node).stream()).toList();
    }

    private void refuseOtherMeaning(Reference before, Reference then, FileView file, PackageNames.Place renamed,
            String newName) {
        before.target().filter(thing -> then.target().filter(other -> Project.of(thing).has(other)
                && ElementIds.of(other).equals(idAfter(thing, renamed, newName))).isEmpty()).ifPresent(thing -> {
                    int line = file.lines().lineOf(before.node().getTextRegion().getOffset()) + 1;
                    throw Refused.because("'" + then.node().getText().strip() + "' in " + places.fileOf(before.owner())
                            + ", line " + line + ", would then no longer mean '" + ElementIds.of(thing)
                            + "'. Choose another name.");
                });
    }

    private static String idAfter(EObject thing, PackageNames.Place renamed, String newName) {
        String id = ElementIds.of(thing);
        boolean moves = EcoreUtil2.getRootContainer(thing) instanceof Model file
                && renamed.name().equals(file.getName()) && renamed.project().has(file);
        return moves ? newName + id.substring(renamed.name().length()) : id;
    }

    private static QualifiedName after(QualifiedName full, String name, String newName) {
        return QualifiedName.create((newName + full.toString().substring(name.length())).split("\\."));
    }
}

package jtbd.dsl.ide.rename;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.IEObjectDescription;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.KnownNames;
import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.ide.session.Refused;
import jtbd.dsl.ide.session.Session;
import jtbd.dsl.ide.session.ShownPlaces;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.naming.JtbdQualifiedNames;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.naming.Project;
import jtbd.dsl.scoping.NameScopes;
import jtbd.dsl.scoping.Renaming;

/** What stands against a name: that something has it already, or that a reference would mean something else. */
final class Clashes {

    @Inject
    private Session session;

    @Inject
    private KnownNames known;

    @Inject
    private JtbdQualifiedNames names;

    @Inject
    private NameScopes scopes;

    @Inject
    private ShownPlaces places;

    void refuse(Renaming renaming) {
        QualifiedName wanted = renaming.newNames().get(0);
        Project project = Project.of(renaming.thing());
        known.byFullName(wanted, project).stream().filter(other -> other != renaming.thing() && project.has(other))
                .findFirst().ifPresent(other -> {
                    throw Refused.because("There is already " + describe(other) + ". Choose another name.");
                });
        for (var resource : session.workspace().files()) {
            FileView file = session.view(resource);
            if (mentions(file, renaming.newName()) || mentions(file, renaming.names().get(0).getLastSegment())) {
                refuseOtherMeanings(file, renaming);
            }
        }
    }

    private void refuseOtherMeanings(FileView file, Renaming renaming) {
        for (INode node : file.root().getAsTreeIterable()) {
            Reference.of(node).filter(reference -> mayChange(reference, renaming)).ifPresent(reference -> {
                EObject before = reference.target().orElse(null);
                EObject after = meaningAfter(reference, renaming);
                if (before != null && before != after) {
                    throw Refused.because(otherMeaning(file, reference, renaming, after));
                }
            });
        }
    }

    private EObject meaningAfter(Reference reference, Renaming renaming) {
        return Optional.ofNullable(scopes.afterRenaming(reference.owner(), reference.feature(), renaming)
                .getSingleElement(nameAfter(reference, renaming))).map(IEObjectDescription::getEObjectOrProxy)
                .orElse(null);
    }

    private QualifiedName nameAfter(Reference reference, Renaming renaming) {
        List<Optional<EObject>> things = reference.things(names);
        String[] words = new String[things.size()];
        for (int i = 0; i < words.length; i++) {
            boolean changes = things.get(i).filter(thing -> thing == renaming.thing()).isPresent();
            words[i] = changes ? renaming.newName() : reference.name().word(i);
        }
        return QualifiedName.create(words);
    }

    private static boolean mayChange(Reference reference, Renaming renaming) {
        String oldName = renaming.names().get(0).getLastSegment();
        for (int i = 0; i < reference.name().words().size(); i++) {
            String word = reference.name().word(i);
            if (word.equals(oldName) || word.equals(renaming.newName())) {
                return true;
            }
        }
        return false;
    }

    private static boolean mentions(FileView file, String word) {
        return file.text().contains(word);
    }

    private String otherMeaning(FileView file, Reference reference, Renaming renaming, EObject after) {
        int line = file.lines().lineOf(reference.node().getTextRegion().getOffset()) + 1;
        String place = "'" + nameAfter(reference, renaming) + "' in " + places.fileOf(reference.owner()) + ", line "
                + line + ", ";
        return place + (after == null ? "could then mean several things or none" : "would then mean " + describe(after))
                + ". Choose another name.";
    }

    private String describe(EObject thing) {
        if (thing instanceof Model) {
            return "the package '" + names.getFullyQualifiedName(thing) + "'";
        }
        return "the " + KindNames.of(thing.eClass()) + " '" + names.getFullyQualifiedName(thing) + "' in "
                + places.fileOf(thing);
    }
}

package jtbd.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.naming.JtbdQualifiedNames;
import jtbd.dsl.terms.Keywords;

/** How one reference calls things: by the shortest name that means them there, with an import where one is missing. */
record Naming(IScope scope, JtbdQualifiedNames fullNames, Keywords keywords, FileView file) {

    /**
     * A name to write.
     *
     * @param imports what has to be written elsewhere in the file for the name to mean the thing
     */
    record Name(String text, List<TextEdit> imports) {
    }

    Optional<Name> of(EObject thing) {
        QualifiedName full = fullNames.getFullyQualifiedName(thing);
        Model home = EcoreUtil2.getContainerOfType(thing, Model.class);
        int packageParts = home.getName() == null ? 0 : parts(home.getName()).getSegmentCount();
        String known = ElementIds.asThePackageKnowsIt(thing);
        for (QualifiedName name : shortestFirst(full, known, packageParts)) {
            if (means(name, thing)) {
                return Optional.of(new Name(written(name), List.of()));
            }
        }
        QualifiedName imported = parts(known).skipFirst(packageParts);
        if (packageParts > 0 && scope.getSingleElement(imported) == null && isAlone(imported)) {
            return Optional.of(new Name(written(imported), List.of(ImportEdit.of(home.getName() + ".*", file))));
        }
        return means(full, thing) ? Optional.of(new Name(written(full), List.of())) : Optional.empty();
    }

    private boolean isAlone(QualifiedName name) {
        return !scope.getElements(name).iterator().hasNext();
    }

    /** Without the package; the full names come in question last. */
    private static List<QualifiedName> shortestFirst(QualifiedName full, String known, int packageParts) {
        List<QualifiedName> names = new ArrayList<>();
        for (int parts = 1; parts <= full.getSegmentCount() - packageParts; parts++) {
            names.add(full.skipFirst(full.getSegmentCount() - parts));
        }
        QualifiedName inPackage = parts(known).skipFirst(packageParts);
        if (!names.contains(inPackage)) {
            names.add(inPackage);
        }
        return names;
    }

    private boolean means(QualifiedName name, EObject thing) {
        IEObjectDescription meant = scope.getSingleElement(name);
        return meant != null && meant.getEObjectOrProxy() == thing;
    }

    private static QualifiedName parts(String name) {
        return QualifiedName.create(name.split("\\."));
    }

    private String written(QualifiedName name) {
        return (keywords.contains(name.getFirstSegment()) ? "^" : "") + name;
    }
}

package jtbd.dsl.ide.edits;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

import jtbd.dsl.jtbd.Model;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.naming.JtbdQualifiedNames;
import jtbd.dsl.terms.Keywords;

/** How one reference calls things: by the shortest name that means them there, with an import where one is missing. */
public record Naming(IScope scope, JtbdQualifiedNames fullNames, Keywords keywords, Imports imports) {

    /**
     * A name to write.
     *
     * @param imports what has to be written elsewhere in the file for the name to mean the thing
     */
    public record Name(String text, List<TextEdit> imports) {
    }

    /** None where no name means the thing alone. */
    public Optional<Name> of(EObject thing) {
        QualifiedName full = fullNames.getFullyQualifiedName(thing);
        String home = EcoreUtil2.getContainerOfType(thing, Model.class).getName();
        QualifiedName inside = home == null ? QualifiedName.EMPTY : parts(home);
        QualifiedName known = parts(ElementIds.asThePackageKnowsIt(thing)).skipFirst(inside.getSegmentCount());
        QualifiedName whole = full.skipFirst(inside.getSegmentCount());
        return plain(shortestFirst(whole, known), thing)
                .or(() -> home == null ? Optional.empty() : imported(List.of(known, whole), home, thing))
                .or(() -> plain(List.of(full), thing));
    }

    private Optional<Name> plain(List<QualifiedName> names, EObject thing) {
        return names.stream().filter(name -> means(name, thing)).findFirst()
                .map(name -> new Name(written(name), List.of()));
    }

    /** One that means nothing here so far, and only the thing in its package. */
    private Optional<Name> imported(List<QualifiedName> names, String home, EObject thing) {
        return names.stream().filter(name -> isAlone(name) && means(parts(home).append(name), thing)).findFirst()
                .flatMap(name -> imports.bringing(name, home)
                        .map(imported -> new Name(written(name), List.of(imports.edit(imported)))));
    }

    private boolean isAlone(QualifiedName name) {
        return !scope.getElements(name).iterator().hasNext();
    }

    private static List<QualifiedName> shortestFirst(QualifiedName whole, QualifiedName known) {
        Set<QualifiedName> names = new LinkedHashSet<>();
        for (int parts = 1; parts <= whole.getSegmentCount(); parts++) {
            names.add(whole.skipFirst(whole.getSegmentCount() - parts));
        }
        names.add(known);
        return List.copyOf(names);
    }

    private boolean means(QualifiedName name, EObject thing) {
        IEObjectDescription meant = scope.getSingleElement(name);
        return meant != null && meant.getEObjectOrProxy() == thing;
    }

    private static QualifiedName parts(String name) {
        return QualifiedName.create(name.split("\\."));
    }

    private String written(QualifiedName name) {
        return keywords.escaped(name.toString());
    }
}

package jtbd.dsl.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.scoping.IScope;

/** The names that one reference would see if a thing had another name, and all that is in it with it. */
final class ScopeAfterRenaming extends NameScope {

    private final Renaming renaming;

    ScopeAfterRenaming(EClass type, Resource file, ISelectable sameFile, IScope otherFiles,
            List<QualifiedName> places, List<QualifiedName> imports, Renaming renaming) {
        super(type, file, sameFile, otherFiles, places.stream().map(renaming::ofPlace).toList(),
                imports.stream().map(renaming::of).toList());
        this.renaming = renaming;
    }

    @Override
    List<IEObjectDescription> find(QualifiedName fullName) {
        List<IEObjectDescription> found = new ArrayList<>();
        for (IEObjectDescription description : super.find(fullName)) {
            if (!renaming.takesAway(fullName, description.getEObjectOrProxy())) {
                found.add(description);
            }
        }
        for (QualifiedName before : renaming.namesBefore(fullName)) {
            for (IEObjectDescription description : super.find(before)) {
                if (renaming.concerns(description.getEObjectOrProxy())) {
                    found.add(description);
                }
            }
        }
        return distinct(found);
    }
}

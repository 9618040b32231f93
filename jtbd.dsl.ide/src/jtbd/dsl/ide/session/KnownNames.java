package jtbd.dsl.ide.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

import com.google.inject.Inject;

import jtbd.dsl.jtbd.Model;
import jtbd.dsl.naming.JtbdQualifiedNames;
import jtbd.dsl.naming.Project;

/** What names stand for in the workspace of a client. */
public final class KnownNames {

    @Inject
    private Session session;

    @Inject
    private JtbdQualifiedNames names;

    @Inject
    private IResourceDescription.Manager offers;

    /** The word that ends every name of the thing; none for what no reference can name. */
    public Optional<String> wordFor(EObject thing) {
        return Optional.ofNullable(names.getFullyQualifiedName(thing)).map(QualifiedName::getLastSegment);
    }

    /** All full names of a thing, its own one first; what stands in an industry has another one without it. */
    public List<QualifiedName> fullNames(EObject thing) {
        List<QualifiedName> all = new ArrayList<>();
        offers.getResourceDescription(thing.eResource()).getExportedObjects().forEach(offered -> {
            if (offered.getEObjectOrProxy() == thing) {
                all.add(offered.getName());
            }
        });
        return all;
    }

    /** What has this full name in a project, or else in the others: things, and the files of a package. */
    public List<EObject> byFullName(QualifiedName name, Project project) {
        Set<EObject> found = new LinkedHashSet<>(thingsOf(name));
        found.addAll(filesOf(name.toString()));
        return project.ownOf(found);
    }

    /** The things of this full name, of whatever kind and project. */
    public Collection<EObject> thingsOf(QualifiedName name) {
        Set<EObject> found = new LinkedHashSet<>();
        ResourceDescriptionsData.ResourceSetAdapter.findResourceDescriptionsData(session.workspace().resources())
                .getExportedObjects(EcorePackage.Literals.EOBJECT, name, false)
                .forEach(offered -> found.add(offered.getEObjectOrProxy()));
        return found;
    }

    /** The files of a project, or else of the others, that say they are part of the package. */
    public List<EObject> filesOf(String packageName, Project project) {
        return project.ownOf(filesOf(packageName));
    }

    private List<EObject> filesOf(String packageName) {
        return session.workspace().files().stream().flatMap(file -> file.getContents().stream())
                .filter(root -> root instanceof Model model && packageName.equals(model.getName())).toList();
    }
}

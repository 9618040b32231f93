package jtbd.dsl.scoping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.ISelectable;
import org.eclipse.xtext.scoping.IScope;

import com.google.common.collect.Iterables;

import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.naming.Project;

/**
 * The names that one reference sees, from the nearest place to the farthest: first those of its own project, and where
 * none of them is meant, those of all projects.
 */
class NameScope implements IScope {

    private static final String ALL = "*";

    private final EClass type;
    private final Resource file;
    private final Project project;
    private final ISelectable sameFile;
    private final IScope otherFiles;
    private final List<QualifiedName> places;
    private final List<QualifiedName> imports;

    NameScope(EClass type, Resource file, ISelectable sameFile, IScope otherFiles, List<QualifiedName> places,
            List<QualifiedName> imports) {
        this.type = type;
        this.file = file;
        this.project = Project.of(file);
        this.sameFile = sameFile;
        this.otherFiles = otherFiles;
        this.places = places;
        this.imports = imports;
    }

    /** The one thing that the name means; nothing where it means none or, in the same place, several. */
    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        List<IEObjectDescription> meant = getElements(name);
        return meant.size() == 1 || !meant.isEmpty() && areOfOneFullName(meant) ? meant.get(0) : null;
    }

    /** That a name is given twice is an error of its own; a reference means the nearest of the two. */
    private boolean areOfOneFullName(List<IEObjectDescription> meant) {
        return meant.stream().map(each -> ElementIds.of(EcoreUtil.resolve(each.getEObjectOrProxy(), file))).distinct()
                .count() == 1;
    }

    @Override
    public List<IEObjectDescription> getElements(QualifiedName name) {
        List<IEObjectDescription> own = meant(name, this::findOwn);
        return own.isEmpty() ? meant(name, this::find) : own;
    }

    private List<IEObjectDescription> meant(QualifiedName name, Offers offers) {
        for (QualifiedName place : places) {
            List<IEObjectDescription> found = offers.under(place.append(name));
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<IEObjectDescription> imported = imported(name, offers);
        return imported.isEmpty() ? offers.under(name) : imported;
    }

    private List<IEObjectDescription> imported(QualifiedName name, Offers offers) {
        List<IEObjectDescription> found = new ArrayList<>();
        for (QualifiedName imported : imports) {
            if (imported.getLastSegment().equals(ALL)) {
                found.addAll(offers.under(imported.skipLast(1).append(name)));
            } else if (imported.getLastSegment().equals(name.getFirstSegment())) {
                found.addAll(offers.under(imported.append(name.skipFirst(1))));
            }
        }
        return distinct(found);
    }

    private List<IEObjectDescription> findOwn(QualifiedName fullName) {
        return find(fullName).stream().filter(this::isOwn).toList();
    }

    private boolean isOwn(IEObjectDescription description) {
        return project.has(description.getEObjectOrProxy());
    }

    /** What the files offer under a full name. */
    List<IEObjectDescription> find(QualifiedName fullName) {
        return distinct(Iterables.concat(sameFile.getExportedObjects(type, fullName, false),
                otherFiles.getElements(fullName)));
    }

    static List<IEObjectDescription> distinct(Iterable<IEObjectDescription> found) {
        if (Iterables.isEmpty(found)) {
            return List.of();
        }
        Map<Object, IEObjectDescription> all = new LinkedHashMap<>();
        found.forEach(description -> all.putIfAbsent(identity(description), description));
        return List.copyOf(all.values());
    }

    /** The thing itself, or where it stands as long as it is not loaded. */
    private static Object identity(IEObjectDescription description) {
        EObject object = description.getEObjectOrProxy();
        return object.eIsProxy() ? description.getEObjectURI() : object;
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        return Iterables.getFirst(getElements(object), null);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        URI uri = EcoreUtil.getURI(object);
        return Iterables.filter(getAllElements(), description -> description.getEObjectURI().equals(uri));
    }

    /** Everything under the shortest name by which it is seen from here. */
    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        Map<QualifiedName, IEObjectDescription> all = new LinkedHashMap<>();
        Iterable<IEObjectDescription> offered = Iterables.concat(sameFile.getExportedObjectsByType(type),
                otherFiles.getAllElements());
        for (IEObjectDescription description : Iterables.concat(Iterables.filter(offered, this::isOwn), offered)) {
            QualifiedName name = shortest(description.getName());
            all.putIfAbsent(name, EObjectDescription.create(name, description.getEObjectOrProxy()));
        }
        return all.values();
    }

    /** The first parts of all names that are seen by a shorter one from here. */
    Set<String> beginnings() {
        return Stream.concat(places.stream(), imports.stream()).map(QualifiedName::getFirstSegment)
                .collect(Collectors.toSet());
    }

    /** The shortest name by which the thing of a full name is seen from here: often by an import of its package. */
    QualifiedName shortest(QualifiedName fullName) {
        int beginning = places.stream().filter(place -> goesOn(fullName, place)).findFirst()
                .map(QualifiedName::getSegmentCount).orElse(0);
        for (QualifiedName imported : imports) {
            QualifiedName around = imported.skipLast(1);
            if (goesOn(fullName, around) && (imported.getLastSegment().equals(ALL)
                    || imported.getLastSegment().equals(fullName.getSegment(around.getSegmentCount())))) {
                beginning = Math.max(beginning, around.getSegmentCount());
            }
        }
        return fullName.skipFirst(beginning);
    }

    private static boolean goesOn(QualifiedName fullName, QualifiedName beginning) {
        return fullName.getSegmentCount() > beginning.getSegmentCount() && fullName.startsWith(beginning);
    }

    /** What is offered under a full name. */
    private interface Offers {
        List<IEObjectDescription> under(QualifiedName fullName);
    }
}

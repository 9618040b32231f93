package jtbd.dsl.scoping;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IEObjectDescription;

import jtbd.dsl.naming.ElementIds;

/** The things of one type that a name could mean, compared once however often the name is used. */
final class Likes {

    private final List<IEObjectDescription> all = new ArrayList<>();
    private final Map<Resource, List<IEObjectDescription>> firstInFile = new IdentityHashMap<>();
    private final boolean areOfOneFullName;

    private Likes(List<IEObjectDescription> named, EClass type) {
        named.stream().filter(each -> type.isSuperTypeOf(each.getEClass())).forEach(all::add);
        areOfOneFullName = all.stream().map(each -> ElementIds.of(each.getEObjectOrProxy())).distinct().limit(2)
                .count() == 1;
        all.forEach(each -> firstInFile.putIfAbsent(each.getEObjectOrProxy().eResource(), List.of(each)));
    }

    static Likes among(List<IEObjectDescription> named, EClass type) {
        return new Likes(named, type);
    }

    /** That a name is given twice is an error of its own; a reference means the nearest of the two. */
    List<IEObjectDescription> seenFrom(Resource file) {
        return areOfOneFullName ? firstInFile.getOrDefault(file, all.subList(0, 1)) : all;
    }
}

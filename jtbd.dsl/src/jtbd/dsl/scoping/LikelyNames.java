package jtbd.dsl.scoping;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;

import com.google.common.collect.MapMaker;
import com.google.inject.Inject;
import com.google.inject.Singleton;

import jtbd.dsl.terms.Keywords;

/**
 * What somebody may have meant who wrote a name that means nothing: of the things near by all, of those farther away
 * the ones whose full name ends so, capitals aside. What is known of a file is gathered once, so that a look at all
 * files takes no longer than somebody types.
 */
@Singleton
final class LikelyNames {

    @Inject
    private OtherFiles otherFiles;

    @Inject
    private IResourceDescription.Manager manager;

    @Inject
    private Keywords keywords;

    private final Map<IResourceDescription, NamesByKind> known = new MapMaker().weakKeys().makeMap();

    /** The names as the scope of the file would have them; one that is given twice comes twice. */
    Stream<String> of(QualifiedName written, EClass type, NameScope scope, Resource file) {
        Set<String> near = new HashSet<>(scope.beginnings());
        near.add(written.getFirstSegment());
        return Stream.concat(NamesByKind.of(manager.getResourceDescription(file)).all(type),
                otherFiles.seenBy(file).map(other -> known.computeIfAbsent(other, NamesByKind::of))
                        .flatMap(other -> other.mayBeShort(near) ? other.all(type)
                                : other.endingWith(written.getLastSegment(), type)))
                .map(full -> plainest(full, scope)).map(QualifiedName::toString);
    }

    /** The shortest one; the full one where the shortest would be read as a word of the language. */
    private QualifiedName plainest(QualifiedName full, NameScope scope) {
        QualifiedName shortest = scope.shortest(full);
        return keywords.contains(shortest.getFirstSegment()) ? full : shortest;
    }
}

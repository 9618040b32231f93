package jtbd.dsl.scoping;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Streams;

/**
 * The full names that one file offers, by the kind of thing and by their last part, capitals aside.
 *
 * @param beginnings the first part of all names that have several; null where a name has but one
 */
record NamesByKind(Map<EClass, ListMultimap<String, QualifiedName>> byKind, Set<String> beginnings) {

    static NamesByKind of(IResourceDescription file) {
        Map<EClass, ListMultimap<String, QualifiedName>> byKind = new HashMap<>();
        for (IEObjectDescription thing : file.getExportedObjects()) {
            byKind.computeIfAbsent(thing.getEClass(), kind -> ArrayListMultimap.create())
                    .put(thing.getName().getLastSegment().toLowerCase(Locale.ROOT), thing.getName());
        }
        boolean isInPackage = names(file).allMatch(name -> name.getSegmentCount() > 1);
        return new NamesByKind(byKind,
                isInPackage ? names(file).map(QualifiedName::getFirstSegment).collect(Collectors.toSet()) : null);
    }

    /** Whether a name of the file may be seen without its first part, when that is known. */
    boolean mayBeShort(Set<String> known) {
        return beginnings == null || beginnings.stream().anyMatch(known::contains);
    }

    Stream<QualifiedName> all(EClass type) {
        return of(type, ListMultimap::values);
    }

    Stream<QualifiedName> endingWith(String lastPart, EClass type) {
        return of(type, names -> names.get(lastPart.toLowerCase(Locale.ROOT)));
    }

    private Stream<QualifiedName> of(EClass type,
            Function<ListMultimap<String, QualifiedName>, Collection<QualifiedName>> choice) {
        return byKind.entrySet().stream().filter(kind -> type.isSuperTypeOf(kind.getKey()))
                .flatMap(kind -> choice.apply(kind.getValue()).stream());
    }

    private static Stream<QualifiedName> names(IResourceDescription file) {
        return Streams.stream(file.getExportedObjects()).map(IEObjectDescription::getName);
    }
}

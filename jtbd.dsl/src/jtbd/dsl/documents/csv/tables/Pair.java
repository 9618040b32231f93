package jtbd.dsl.documents.csv.tables;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

/** Two elements of which one refers to the other. */
record Pair<A extends EObject, B extends EObject>(A from, B to) {

    /** Each element with each that it refers to, once. */
    static <A extends EObject, B extends EObject> Stream<Pair<A, B>> each(Collection<? extends A> elements,
            Function<A, ? extends Collection<? extends B>> references) {
        return elements.stream().flatMap(element -> references.apply(element).stream()
                .filter(target -> !target.eIsProxy()).distinct().map(target -> new Pair<>(element, target)));
    }
}

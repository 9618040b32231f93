package jtbd.dsl.scoping;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.naming.QualifiedName;

/**
 * Another name for a thing, to find out what references would mean with it.
 *
 * @param names all full names under which the thing is known now, its own one first
 */
public record Renaming(EObject thing, List<QualifiedName> names, String newName) {

    /** The full names under which the thing would be known. */
    public List<QualifiedName> newNames() {
        return names.stream().map(this::renamed).toList();
    }

    /** What a name would be that holds the name of the thing; any other name is left as it is. */
    public QualifiedName of(QualifiedName name) {
        return names.stream().filter(name::startsWith).findFirst()
                .map(before -> exchange(name, before, renamed(before)))
                .orElse(name);
    }

    /** As for any name, but things around a reference are known by their own full names alone. */
    QualifiedName ofPlace(QualifiedName name) {
        QualifiedName own = names.get(0);
        return name.startsWith(own) ? exchange(name, own, renamed(own)) : name;
    }

    /** Whether it is the thing, or stands in it. */
    boolean concerns(EObject object) {
        return EcoreUtil.isAncestor(thing, object);
    }

    /** Whether the object would no longer have the name that it has now. */
    boolean takesAway(QualifiedName name, EObject object) {
        return names.stream().anyMatch(name::startsWith) && concerns(object);
    }

    /** The names that would become this one. */
    List<QualifiedName> namesBefore(QualifiedName name) {
        List<QualifiedName> found = new ArrayList<>();
        for (QualifiedName before : names) {
            QualifiedName after = renamed(before);
            if (name.startsWith(after)) {
                found.add(exchange(name, after, before));
            }
        }
        return found;
    }

    private QualifiedName renamed(QualifiedName name) {
        return name.skipLast(1).append(newName);
    }

    private static QualifiedName exchange(QualifiedName name, QualifiedName start, QualifiedName other) {
        return other.append(name.skipFirst(start.getSegmentCount()));
    }
}

package jtbd.dsl.ide.edits;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;

import jtbd.dsl.jtbd.Named;
import jtbd.dsl.naming.ElementIds;
import jtbd.workspace.loading.Language;

/** What things are called where a reference to them stands. */
public final class VisibleNames {

    private VisibleNames() {
    }

    /**
     * The shortest name that means this thing, and nothing else, for the reference of the element; one that can be
     * written as it is before one that begins with a word of the language.
     */
    public static Optional<String> meaning(Named thing, EObject from, EReference reference) {
        IScope visible = Language.service(IScopeProvider.class).getScope(from, reference);
        List<String> names = shortestFirst(ElementIds.of(thing)).filter(name -> means(thing, visible, name))
                .map(Wording::name).toList();
        return names.stream().filter(name -> !name.startsWith("^")).findFirst().or(() -> names.stream().findFirst());
    }

    /** The same, or all of its name where another thing has that, too. */
    public static String of(Named thing, EObject from, EReference reference) {
        return meaning(thing, from, reference).orElseGet(() -> Wording.name(ElementIds.of(thing)));
    }

    private static Stream<String> shortestFirst(String fullName) {
        List<String> parts = List.of(fullName.split("\\."));
        return IntStream.rangeClosed(1, parts.size())
                .mapToObj(count -> String.join(".", parts.subList(parts.size() - count, parts.size())));
    }

    private static boolean means(Named thing, IScope visible, String name) {
        return StreamSupport.stream(visible.getElements(QualifiedName.create(name.split("\\."))).spliterator(), false)
                .map(IEObjectDescription::getEObjectOrProxy).distinct().toList().equals(List.of(thing));
    }
}

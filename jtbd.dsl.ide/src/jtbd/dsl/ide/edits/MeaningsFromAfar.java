package jtbd.dsl.ide.edits;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.scoping.NameScopes;
import jtbd.workspace.loading.Language;

/** What the names of a file mean that nothing around them and nothing in their package has: imports can change that. */
final class MeaningsFromAfar {

    private final NameScopes scopes = Language.service(NameScopes.class);
    private final Map<String, Boolean> stay = new HashMap<>();
    private final FileView file;
    private Map<Name, List<EObject>> meanings;

    MeaningsFromAfar(FileView file) {
        this.file = file;
    }

    /** Whether all stay as they are if the file gets this import as well. */
    boolean stayWith(String imported) {
        if (meanings == null) {
            meanings = meanings();
        }
        return stay.computeIfAbsent(imported, more -> meanings.entrySet().stream()
                .allMatch(each -> each.getValue().equals(beyondPackage(each.getKey(), List.of(more)))));
    }

    private Map<Name, List<EObject>> meanings() {
        Map<Name, List<EObject>> found = new HashMap<>();
        for (INode node : file.root().getAsTreeIterable()) {
            Reference.of(node).ifPresent(reference -> {
                Name name = new Name(reference.name().whole(), reference.feature());
                List<EObject> meant = things(name, scopes.getScope(reference.owner(), reference.feature()));
                if (!meant.isEmpty() && meant.equals(beyondPackage(name, List.of()))) {
                    found.put(name, meant);
                }
            });
        }
        return found;
    }

    private List<EObject> beyondPackage(Name name, List<String> moreImports) {
        return things(name, scopes.beyondPackage(file.model(), name.feature(), moreImports));
    }

    private static List<EObject> things(Name name, IScope scope) {
        return StreamSupport.stream(scope.getElements(name.text()).spliterator(), false)
                .map(IEObjectDescription::getEObjectOrProxy).toList();
    }

    /** A name as a reference of this kind has it. */
    private record Name(QualifiedName text, EReference feature) {
    }
}

package jtbd.dsl.ide.edits;

import java.util.Arrays;
import java.util.List;
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

    /** The shortest name that means this thing, and nothing else, for the reference of the element. */
    public static String of(Named thing, EObject from, EReference reference) {
        IScope visible = Language.service(IScopeProvider.class).getScope(from, reference);
        String[] parts = ElementIds.of(thing).split("\\.");
        for (int i = parts.length - 1; i > 0; i--) {
            QualifiedName name = QualifiedName.create(Arrays.copyOfRange(parts, i, parts.length));
            if (means(thing, visible, name)) {
                return name.toString();
            }
        }
        return ElementIds.of(thing);
    }

    private static boolean means(Named thing, IScope visible, QualifiedName name) {
        return StreamSupport.stream(visible.getElements(name).spliterator(), false)
                .map(IEObjectDescription::getEObjectOrProxy).distinct().toList().equals(List.of(thing));
    }
}

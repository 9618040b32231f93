package jtbd.dsl.ide.edits;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScopeProvider;

import com.google.inject.Inject;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.naming.JtbdQualifiedNames;
import jtbd.dsl.terms.Keywords;

/** Finds out how things are called from a place. */
public final class RightNames {

    @Inject
    private IScopeProvider scopes;

    @Inject
    private JtbdQualifiedNames fullNames;

    @Inject
    private Keywords keywords;

    public Naming from(EObject context, EReference reference, FileView file) {
        return new Naming(scopes.getScope(context, reference), fullNames, keywords, new Imports(file));
    }
}

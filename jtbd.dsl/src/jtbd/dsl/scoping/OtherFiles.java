package jtbd.dsl.scoping;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;

/** What all files but one offer, under full names. */
public class OtherFiles extends DefaultGlobalScopeProvider {

    /** The things of the type in the files that the resource can see. */
    public IScope seenBy(Resource resource, EClass type) {
        return getScope(resource, false, type, null);
    }
}

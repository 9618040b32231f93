package jtbd.dsl.scoping;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;

import com.google.common.collect.Streams;

/** What all files but one offer, under full names. */
public class OtherFiles extends DefaultGlobalScopeProvider {

    /** The things of the type in the files that the resource can see. */
    public IScope seenBy(Resource resource, EClass type) {
        return getScope(resource, false, type, null);
    }

    /** The files that the resource can see, but for itself. */
    Stream<IResourceDescription> seenBy(Resource resource) {
        return getVisibleContainers(resource).stream()
                .flatMap(files -> Streams.stream(files.getResourceDescriptions()))
                .filter(file -> !file.getURI().equals(resource.getURI()));
    }
}

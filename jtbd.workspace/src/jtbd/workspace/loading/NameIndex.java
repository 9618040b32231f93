package jtbd.workspace.loading;

import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

import jtbd.dsl.scoping.NameTree;

/** The names of all files, indexed before the first reference is looked up: without it each look-up asks each file. */
final class NameIndex {

    private NameIndex() {
    }

    /** The names as a tree, for references that are followed all at once. */
    static NameTree install(ResourceSet resources) {
        List<IResourceDescription> descriptions = List.copyOf(resources.getResources()).parallelStream()
                .map(NameIndex::described).toList();
        ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources,
                new ResourceDescriptionsData(descriptions));
        return NameTree.of(descriptions);
    }

    /** The names of one file, read here and now: a description by itself would wait until it is asked for them. */
    private static IResourceDescription described(Resource resource) {
        IResourceDescription description = Language.service(IResourceDescription.Manager.class)
                .getResourceDescription(resource);
        description.getExportedObjects();
        return description;
    }
}

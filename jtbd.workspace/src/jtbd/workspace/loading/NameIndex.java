package jtbd.workspace.loading;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/** The names of all files, indexed before the first reference is looked up: without it each look-up asks each file. */
final class NameIndex {

    private NameIndex() {
    }

    static void install(ResourceSet resources) {
        IResourceDescription.Manager describer = Language.service(IResourceDescription.Manager.class);
        List<IResourceDescription> descriptions = new ArrayList<>();
        for (Resource resource : resources.getResources()) {
            descriptions.add(describer.getResourceDescription(resource));
        }
        ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources,
                new ResourceDescriptionsData(descriptions));
    }
}

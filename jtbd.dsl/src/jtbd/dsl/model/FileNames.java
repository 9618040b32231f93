package jtbd.dsl.model;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.INode;

import jtbd.dsl.places.WrittenFile;

/** What the user calls the files of a workspace, for messages about one file that send the reader to another. */
public final class FileNames extends AdapterImpl {

    private final Function<URI, Optional<String>> shown;

    private FileNames(Function<URI, Optional<String>> shown) {
        this.shown = shown;
    }

    /** Makes these the names of the files of the resource set. */
    public static void attach(ResourceSet resourceSet, Function<URI, Optional<String>> shown) {
        resourceSet.eAdapters().add(new FileNames(shown));
    }

    /** File and line of the element, such as {@code bakery/jobs.jtbd:8}, for a message about another element. */
    public static String place(EObject element, EObject reader) {
        INode node = WrittenFile.of(element).nodeOf(element);
        return file(element, reader) + (node == null ? "" : ":" + node.getStartLine());
    }

    /** Where nobody said what the files are called, it is the way to the file from that of the reader. */
    private static String file(EObject element, EObject reader) {
        URI uri = element.eResource().getURI();
        for (Adapter adapter : element.eResource().getResourceSet().eAdapters()) {
            if (adapter instanceof FileNames names) {
                return names.shown.apply(uri).orElse(uri.lastSegment());
            }
        }
        return uri.equals(reader.eResource().getURI()) ? uri.lastSegment()
                : URI.decode(uri.deresolve(reader.eResource().getURI(), true, true, false).toString());
    }
}

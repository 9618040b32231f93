package jtbd.dsl.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LazyStringInputStream;

/** The nodes of a file that keeps none: of its text read again, in which everything stands at the same address. */
final class NodesReadAgain {

    private final JtbdResource file;
    private final String text;
    /** Soft, as another file may ask after the check of this one has ended. */
    private SoftReference<JtbdResource> twin = new SoftReference<>(null);

    NodesReadAgain(JtbdResource file, String text) {
        this.file = file;
        this.text = text;
    }

    String text() {
        return text;
    }

    ICompositeNode of(EObject object) {
        return NodeModelUtils.getNode(twin().getEObject(file.getURIFragment(object)));
    }

    /** The node of the reference that the file numbers so. */
    INode ofLink(int index) {
        return twin().getLazyProxyInformation(index).getThird();
    }

    /** Keeps them no longer; whoever asks again makes them be read again. */
    synchronized void release() {
        twin.clear();
    }

    private synchronized JtbdResource twin() {
        JtbdResource known = twin.get();
        if (known == null) {
            known = read();
            twin = new SoftReference<>(known);
        }
        return known;
    }

    private JtbdResource read() {
        JtbdResource read = file.another();
        try {
            read.load(new LazyStringInputStream(text, StandardCharsets.UTF_8.name()), Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}

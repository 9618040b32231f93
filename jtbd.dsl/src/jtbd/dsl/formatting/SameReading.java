package jtbd.dsl.formatting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextSyntaxDiagnostic;

import com.google.inject.Inject;
import com.google.inject.Provider;

/**
 * Whether a text with mistakes is read in another layout as it was before: what its author meant is guessed from the
 * columns in which its lines begin, too.
 */
public class SameReading {

    @Inject
    private Provider<XtextResource> files;

    boolean has(String text, XtextResource file) {
        XtextResource other = files.get();
        other.setURI(file.getURI());
        try {
            other.reparse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return mistakes(other) == mistakes(file) && outline(other).equals(outline(file));
    }

    private static long mistakes(XtextResource file) {
        return file.getErrors().stream().filter(XtextSyntaxDiagnostic.class::isInstance).count();
    }

    /** What each thing is, and what it stands in. */
    private static List<EClass> outline(XtextResource file) {
        List<EClass> outline = new ArrayList<>();
        EcoreUtil.getAllProperContents(file, false).forEachRemaining(thing -> {
            outline.add(((EObject) thing).eClass());
            outline.add(((EObject) thing).eContainer() == null ? null : ((EObject) thing).eContainer().eClass());
        });
        return outline;
    }
}

package jtbd.dsl.places;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.util.ITextRegion;

/** A file that can tell how and where its things are written, whether it keeps the nodes of its text or not. */
public interface WrittenFile {

    /** The node of the object, which may be read again for the question. */
    ICompositeNode nodeOf(EObject object);

    /** What the block of the object says twice though it can say it once, in the order of the text. */
    List<Repetition> repetitions(EObject object);

    /** Whether no mistake is in the passage or right beside it, so that it says what was read from it. */
    boolean isReadWhole(ITextRegion passage);

    /** The file that the object stands in. */
    static WrittenFile of(EObject object) {
        return (WrittenFile) object.eResource();
    }
}

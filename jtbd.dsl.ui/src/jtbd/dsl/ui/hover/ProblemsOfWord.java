package jtbd.dsl.ui.hover;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.MarkerAnnotation;

/** The problems of a word, which the Platform shows above what we say of it, with what mends them. */
final class ProblemsOfWord {

    private ProblemsOfWord() {
    }

    /** Whether there are some; looks what mends them, so that it is known when the Platform wants it at once. */
    static boolean prepare(ITextViewer viewer, IRegion word) {
        IAnnotationModel model = ((ISourceViewer) viewer).getAnnotationModel();
        List<IMarker> problems = model == null ? List.of() : at(model, word);
        problems.forEach(IDE.getMarkerHelpRegistry()::getResolutions);
        return !problems.isEmpty();
    }

    private static List<IMarker> at(IAnnotationModel model, IRegion word) {
        List<IMarker> markers = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof MarkerAnnotation problem) {
                Position place = model.getPosition(problem);
                if (place != null && place.overlapsWith(word.getOffset(), Math.max(1, word.getLength()))) {
                    markers.add(problem.getMarker());
                }
            }
        }
        return markers;
    }
}

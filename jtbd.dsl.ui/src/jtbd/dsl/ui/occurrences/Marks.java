package jtbd.dsl.ui.occurrences;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ISynchronizable;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.lsp4j.DocumentHighlight;

import jtbd.dsl.ui.convert.Offsets;

/** The marks in the text and on its right border; they look as the user's preferences for occurrences say. */
final class Marks {

    private static final String TYPE = "org.eclipse.ui.genericeditor.text";

    private final ISourceViewer viewer;
    private Collection<Annotation> shown = Set.of();

    Marks(ISourceViewer viewer) {
        this.viewer = viewer;
    }

    void become(List<? extends DocumentHighlight> places) {
        IAnnotationModel model = viewer.getAnnotationModel();
        if (model instanceof IAnnotationModelExtension marked && !(shown.isEmpty() && places.isEmpty())) {
            Map<Annotation, Position> next = annotations(viewer.getDocument(), places);
            synchronized (lock(model)) {
                marked.replaceAnnotations(shown.toArray(Annotation[]::new), next);
            }
            shown = next.keySet();
        }
    }

    private static Map<Annotation, Position> annotations(IDocument text, List<? extends DocumentHighlight> places) {
        Map<Annotation, Position> annotations = new HashMap<>();
        for (DocumentHighlight place : places) {
            IRegion region = Offsets.region(text, place.getRange());
            // without words, as these would come up in each hover
            annotations.put(new Annotation(TYPE, false, null), new Position(region.getOffset(), region.getLength()));
        }
        return annotations;
    }

    private static Object lock(IAnnotationModel model) {
        return model instanceof ISynchronizable own && own.getLockObject() != null ? own.getLockObject() : model;
    }
}

package jtbd.dsl.ui.folding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;

/** The blocks of a text as the editor shows them, open or closed. */
final class FoldedText {

    private final ProjectionAnnotationModel model;
    private final IDocument text;

    FoldedText(ProjectionAnnotationModel model, IDocument text) {
        this.model = model;
        this.text = text;
    }

    /**
     * Shows blocks at these places. Those that are there stay open or closed as they are; of new ones, those with
     * these keys are closed.
     */
    void become(Collection<Position> places, Set<String> closedKeys) {
        List<ProjectionAnnotation> left = shown();
        Map<Annotation, Position> added = new HashMap<>();
        for (Block block : Block.in(text, places)) {
            ProjectionAnnotation same = take(left, block.place());
            if (same == null) {
                added.put(new ProjectionAnnotation(closedKeys.contains(block.key())), block.place());
            } else if (!block.place().equals(model.getPosition(same))) {
                model.modifyAnnotationPosition(same, block.place());
            }
        }
        if (!left.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(left.toArray(Annotation[]::new), added, null);
        }
    }

    /** The keys of the closed blocks, outer ones first. */
    List<String> closedKeys() {
        Map<Position, ProjectionAnnotation> shown = new HashMap<>();
        shown().forEach(block -> shown.put(model.getPosition(block), block));
        return Block.in(text, shown.keySet()).stream().filter(block -> shown.get(block.place()).isCollapsed())
                .sorted(Comparator.comparingInt(Block::depth)).map(Block::key).toList();
    }

    /** The block that begins there, with its end where it was or elsewhere. */
    private ProjectionAnnotation take(List<ProjectionAnnotation> from, Position place) {
        for (int i = 0; i < from.size(); i++) {
            if (model.getPosition(from.get(i)).getOffset() == place.getOffset()) {
                return from.remove(i);
            }
        }
        return null;
    }

    private List<ProjectionAnnotation> shown() {
        List<ProjectionAnnotation> shown = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof ProjectionAnnotation block && model.getPosition(block) != null) {
                shown.add(block);
            }
        }
        shown.sort(Comparator.comparingInt(block -> model.getPosition(block).getOffset()));
        return shown;
    }
}

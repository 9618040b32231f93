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
     * Shows blocks at these places, each of a kind. Those that are there stay open or closed as they are; of new ones,
     * those with these keys are closed. A closed one stays as it is as long as it begins as it did and nothing of its
     * kind begins there: where a quotation mark is missing for a moment, texts and blocks change places.
     */
    void become(Map<Position, String> kinds, Set<String> closedKeys) {
        List<FoldedBlock> left = shown();
        Map<Annotation, Position> added = new HashMap<>();
        for (Block block : Block.in(text, kinds.keySet())) {
            String kind = kinds.get(block.place());
            FoldedBlock same = take(left, block.place());
            if (same == null) {
                added.put(new FoldedBlock(kind, block.firstLine(), closedKeys.contains(block.key())), block.place());
            } else if (same.isOf(kind)) {
                follow(same, block);
            } else if (!same.isClosedAt(block.firstLine())) {
                left.add(same);
                added.put(new FoldedBlock(kind, block.firstLine(), false), block.place());
            }
        }
        left.removeIf(block -> block.isClosedAt(Block.firstLine(text, model.getPosition(block))));
        if (!left.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(left.toArray(Annotation[]::new), added, closedAround(added.values(), left));
        }
    }

    /** The Platform brings what is added into sight even in a closed block, unless it closes that again. */
    private Annotation[] closedAround(Collection<Position> added, List<FoldedBlock> left) {
        return shown().stream().filter(block -> block.isCollapsed() && !left.contains(block)).filter(block -> {
            Position place = model.getPosition(block);
            return added.stream().anyMatch(each -> each.overlapsWith(place.getOffset(), place.getLength()));
        }).toArray(Annotation[]::new);
    }

    private void follow(FoldedBlock shown, Block block) {
        shown.beginsWith(block.firstLine());
        if (!block.place().equals(model.getPosition(shown))) {
            model.modifyAnnotationPosition(shown, block.place());
        }
    }

    /** The keys of the closed blocks, outer ones first. */
    List<String> closedKeys() {
        Map<Position, FoldedBlock> shown = new HashMap<>();
        shown().forEach(block -> shown.put(model.getPosition(block), block));
        return Block.in(text, shown.keySet()).stream().filter(block -> shown.get(block.place()).isCollapsed())
                .sorted(Comparator.comparingInt(Block::depth)).map(Block::key).toList();
    }

    /** The block that begins there, with its end where it was or elsewhere. */
    private FoldedBlock take(List<FoldedBlock> from, Position place) {
        for (int i = 0; i < from.size(); i++) {
            if (model.getPosition(from.get(i)).getOffset() == place.getOffset()) {
                return from.remove(i);
            }
        }
        return null;
    }

    private List<FoldedBlock> shown() {
        List<FoldedBlock> shown = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof FoldedBlock block && model.getPosition(block) != null) {
                shown.add(block);
            }
        }
        shown.sort(Comparator.comparingInt(block -> model.getPosition(block).getOffset()));
        return shown;
    }
}

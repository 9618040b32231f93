package jtbd.dsl.ui.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.spelling.ISpellingProblemCollector;
import org.eclipse.ui.texteditor.spelling.SpellingAnnotation;
import org.eclipse.ui.texteditor.spelling.SpellingProblem;

/** Marks misspelled words in an editor, in place of those that were marked before. */
record SpellingMarks(IAnnotationModel marks, Display display, BooleanSupplier isCurrent,
        Map<SpellingAnnotation, Position> found) implements ISpellingProblemCollector {

    /** @param isCurrent whether the text is still the one that was checked */
    static SpellingMarks in(IAnnotationModel marks, Display display, BooleanSupplier isCurrent) {
        return new SpellingMarks(marks, display, isCurrent, new HashMap<>());
    }

    @Override
    public void beginCollecting() {
        found.clear();
    }

    @Override
    public void accept(SpellingProblem problem) {
        found.put(new SpellingAnnotation(problem), new Position(problem.getOffset(), problem.getLength()));
    }

    @Override
    public void endCollecting() {
        display.execute(() -> {
            if (isCurrent.getAsBoolean()) {
                ((IAnnotationModelExtension) marks).replaceAnnotations(before(), found);
            }
        });
    }

    private Annotation[] before() {
        List<Annotation> before = new ArrayList<>();
        marks.getAnnotationIterator().forEachRemaining(mark -> {
            if (mark instanceof SpellingAnnotation) {
                before.add(mark);
            }
        });
        return before.toArray(Annotation[]::new);
    }
}

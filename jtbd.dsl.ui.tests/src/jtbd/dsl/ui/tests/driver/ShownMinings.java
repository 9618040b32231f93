package jtbd.dsl.ui.tests.driver;

import static jtbd.dsl.ui.tests.driver.Workbench.inUi;
import static jtbd.dsl.ui.tests.driver.Workbench.waitFor;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.jface.text.codemining.ICodeMining;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.inlined.AbstractInlinedAnnotation;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * The words that an editor draws between and in the lines of its text. The Platform tells nobody what it draws, so it
 * is read where it keeps it.
 */
public final class ShownMinings {

    private final JtbdEditor editor;

    public ShownMinings(JtbdEditor editor) {
        this.editor = editor;
    }

    /** What is drawn, in the order of reading; only to be used on the thread of the workbench. */
    public List<String> words() {
        return drawn().stream().map(Drawn::words).toList();
    }

    /** Where the words are drawn on the display, as soon as they are. */
    public Point placeOf(String words) {
        Rectangle place = waitFor(() -> "the words '" + words + "' among " + inUi(this::words), () -> drawn().stream()
                .filter(each -> each.words().equals(words) && each.place() != null).findFirst().map(Drawn::place));
        return inUi(() -> editor.widget().toDisplay(place.x + place.width / 2, place.y + place.height / 2));
    }

    private record Drawn(String words, Rectangle place) {
    }

    private List<Drawn> drawn() {
        List<Drawn> drawn = new ArrayList<>();
        annotations().sorted(Comparator.comparingInt(each -> each.getPosition().getOffset())).forEach(annotation -> {
            List<?> minings = field(annotation, "fMinings");
            List<?> places = field(annotation, "fBounds");
            for (int i = 0; i < minings.size(); i++) {
                drawn.add(new Drawn(((ICodeMining) minings.get(i)).getLabel(),
                        i < places.size() ? (Rectangle) places.get(i) : null));
            }
        });
        return drawn;
    }

    private Stream<AbstractInlinedAnnotation> annotations() {
        Iterable<Annotation> all = () -> editor.viewer().getAnnotationModel().getAnnotationIterator();
        return StreamSupport.stream(all.spliterator(), false).filter(AbstractInlinedAnnotation.class::isInstance)
                .map(AbstractInlinedAnnotation.class::cast);
    }

    private static List<?> field(Object owner, String name) {
        try {
            Field field = owner.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return (List<?>) Optional.ofNullable(field.get(owner)).orElse(List.of());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("The Platform keeps what it draws elsewhere now", e);
        }
    }
}

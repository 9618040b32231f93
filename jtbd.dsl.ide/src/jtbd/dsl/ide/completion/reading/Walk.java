package jtbd.dsl.ide.completion.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

/** A walk through the grammar, from one word to all that may come next. */
final class Walk {

    private final Set<Place> places = new LinkedHashSet<>();
    private final boolean onlyWhatIsNotSaid;
    private boolean anew;
    private int frames;

    /**
     * @param frames how many there were before
     * @param onlyWhatIsNotSaid leave out what a block says once and has said already
     */
    Walk(int frames, boolean onlyWhatIsNotSaid) {
        this.frames = frames;
        this.onlyWhatIsNotSaid = onlyWhatIsNotSaid;
    }

    Set<Place> places() {
        return places;
    }

    int frames() {
        return frames;
    }

    /** All that may begin the element. */
    void enter(AbstractElement element, Frame frame) {
        enterOnce(element, frame);
        if (GrammarUtil.isOptionalCardinality(element)) {
            leave(element, frame, false);
        }
    }

    private void enterOnce(AbstractElement element, Frame frame) {
        if (onlyWhatIsNotSaid && isSaid(element, frame)) {
            return;
        }
        boolean before = anew;
        anew |= isContent(element);
        enterPart(element, frame);
        anew = before;
    }

    private void enterPart(AbstractElement element, Frame frame) {
        if (Place.endsAt(element)) {
            places.add(new Place(element, frame, anew));
        } else if (element instanceof RuleCall call) {
            enter(call.getRule().getAlternatives(), frame.into(++frames, call));
        } else if (element instanceof Assignment assignment) {
            enter(assignment.getTerminal(), frame);
        } else if (element instanceof CrossReference reference) {
            enter(reference.getTerminal(), frame);
        } else if (element instanceof Alternatives alternatives) {
            alternatives.getElements().forEach(alternative -> enter(alternative, frame));
        } else if (element instanceof Group group) {
            enter(group.getElements().get(0), frame);
        } else if (element instanceof Action) {
            leave(element, frame, true);
        }
    }

    /** All that may follow the element; the element again where it may be repeated. */
    void leave(AbstractElement element, Frame frame) {
        leave(element, frame, true);
    }

    private void leave(AbstractElement element, Frame frame, boolean wasThere) {
        if (wasThere && GrammarUtil.isMultipleCardinality(element)) {
            enterOnce(element, frame);
        }
        EObject around = element.eContainer();
        if (around instanceof AbstractRule) {
            if (frame.call() != null) {
                leave(frame.call(), frame.leave(), true);
            }
            return;
        }
        AbstractElement next = around instanceof Group group ? next(group, element) : null;
        if (next != null) {
            enter(next, frame);
        } else {
            leave((AbstractElement) around, frame, true);
        }
    }

    static AbstractElement next(Group group, AbstractElement element) {
        List<AbstractElement> parts = group.getElements();
        int index = parts.indexOf(element) + 1;
        return index < parts.size() ? parts.get(index) : null;
    }

    /** Whether the block has said already what can be said here once. */
    private static boolean isSaid(AbstractElement element, Frame frame) {
        if (frame.said().isEmpty() || !isStatement(element)) {
            return false;
        }
        return EcoreUtil2.eAllOfType(element, Assignment.class).stream()
                .anyMatch(assignment -> !GrammarUtil.isMultipleAssignment(assignment)
                        && frame.said().contains(assignment.getFeature()));
    }

    /** Whether it is a part of a file, or all that a block holds one after the other. */
    private static boolean isContent(AbstractElement element) {
        if (!(element.eContainer() instanceof Group group)) {
            return false;
        }
        int index = group.getElements().indexOf(element);
        return group.eContainer() instanceof AbstractRule rule && rule.getName().equals("Model")
                || GrammarUtil.isMultipleCardinality(element) && index > 0
                        && group.getElements().get(index - 1) instanceof Keyword opening
                        && opening.getValue().equals("{");
    }

    private static boolean isStatement(AbstractElement element) {
        return element.eContainer() instanceof CompoundElement loop && loop instanceof Alternatives
                && GrammarUtil.isMultipleCardinality(loop);
    }
}

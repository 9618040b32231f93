package jtbd.dsl.ide.completion.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;

import jtbd.dsl.terms.Keywords;

/**
 * Where in the grammar a text has got to, word by word. The grammar allows few things at each place, so all that the
 * text can mean so far are followed side by side. A word that fits nowhere ends what is half written: reading goes on
 * at the nearest place around it where the word fits; one that fits nowhere at all is left out.
 */
final class Reading {

    private final Keywords keywords;
    private Set<Place> read;
    private Set<Place> next;
    private int frames;
    private boolean lostComma;

    Reading(AbstractRule file, Keywords keywords) {
        this.keywords = keywords;
        Walk walk = new Walk(0, false);
        walk.enter(file.getAlternatives(), new Frame(0, file, null, null, Set.of()));
        read = Set.of();
        next = walk.places();
        frames = walk.frames();
    }

    private Reading(Reading other) {
        keywords = other.keywords;
        read = other.read;
        next = other.next;
        frames = other.frames;
    }

    Reading copy() {
        return new Reading(this);
    }

    /**
     * All that may come next; nothing that the block says once and has said already.
     *
     * @param saidLater what is said further down, by the number of the frame
     */
    Set<Place> next(Map<Integer, Set<String>> saidLater) {
        if (read.isEmpty()) {
            return next;
        }
        Walk walk = new Walk(frames, true);
        for (Place place : read) {
            walk.leave(place.element(), place.read().withEach(saidLater));
        }
        return walk.places();
    }

    /** The thing that is being read. */
    Set<Frame> things() {
        Set<Frame> things = new LinkedHashSet<>();
        read.forEach(place -> things.add(place.read().ofThing()));
        return things;
    }

    void read(List<Word> words) {
        words.forEach(this::read);
    }

    void read(Word word) {
        Set<Place> taken = taking(next, word);
        if (taken.isEmpty()) {
            taken = somewhereAround(word);
        }
        lostComma = taken.isEmpty() && word.equals(Word.COMMA);
        if (taken.isEmpty()) {
            return;
        }
        go(taken);
        if (word.equals(Word.BLOCK)) {
            go(taking(next, Word.CLOSING));
        }
    }

    /** Whether the last word was a comma that fits nowhere. */
    boolean passedOverAComma() {
        return lostComma;
    }

    private void go(Set<Place> taken) {
        read = taken;
        Walk walk = new Walk(frames, false);
        taken.forEach(place -> walk.leave(place.element(), place.read()));
        next = walk.places();
        frames = walk.frames();
    }

    private Set<Place> taking(Set<Place> places, Word word) {
        Set<Place> taking = new LinkedHashSet<>();
        places.stream().filter(place -> place.takes(word, keywords::contains)).forEach(taking::add);
        return taking;
    }

    private Set<Place> somewhereAround(Word word) {
        List<Place> starts = new ArrayList<>(read);
        for (Place start : starts) {
            Set<Place> found = around(start.element(), start.read(), word);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private Set<Place> around(AbstractElement element, Frame frame, Word word) {
        EObject around = element.eContainer();
        Set<Place> found = around instanceof Group group ? behind(group, element, frame, word) : Set.of();
        if (found.isEmpty() && GrammarUtil.isMultipleCardinality(element)) {
            found = entering(element, frame, word);
        }
        if (!found.isEmpty()) {
            return found;
        }
        if (around instanceof AbstractRule) {
            return frame.call() == null ? Set.of() : around(frame.call(), frame.leave(), word);
        }
        return around((AbstractElement) around, frame, word);
    }

    private Set<Place> behind(Group group, AbstractElement element, Frame frame, Word word) {
        for (AbstractElement part = Walk.next(group, element); part != null; part = Walk.next(group, part)) {
            Set<Place> found = entering(part, frame, word);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Set.of();
    }

    private Set<Place> entering(AbstractElement element, Frame frame, Word word) {
        Walk walk = new Walk(frames, false);
        walk.enter(element, frame);
        frames = walk.frames();
        return taking(walk.places(), word);
    }
}

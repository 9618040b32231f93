package jtbd.dsl.ide.completion.reading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Inject;

import jtbd.dsl.terms.Keywords;

/** What the grammar allows at a place in a file, whatever is wrong with the file elsewhere. */
public final class PlacesAt {

    @Inject
    private IGrammarAccess grammar;

    @Inject
    private Keywords keywords;

    /**
     * All words that may stand between the offsets; none that would say again what the block says before or after.
     *
     * @param start where the word under the cursor begins
     * @param end where it ends
     */
    public Expected between(INode root, int start, int end) {
        Reading reading = new Reading(GrammarUtil.findRuleForName(grammar.getGrammar(), "Model"), keywords);
        reading.read(Words.before(root, start));
        Set<String> before = new LinkedHashSet<>();
        Set<Integer> begun = new LinkedHashSet<>();
        reading.things().forEach(thing -> {
            before.addAll(thing.said());
            begun.add(thing.ofElement().number());
        });
        return new Expected(reading.next(saidBehind(reading, Words.restOfBlock(root, end))), before, begun,
                reading.passedOverAComma());
    }

    /**
     * What may come at a place.
     *
     * @param saidBefore what the thing that ends there or goes on there has said up to it
     * @param begun the number of what reads the thing with a place of its own that ends there or goes on there
     * @param isBehindALostComma whether a comma stands before it where nothing is listed
     */
    public record Expected(Set<Place> places, Set<String> saidBefore, Set<Integer> begun, boolean isBehindALostComma) {

        /** What may come on a new line: where something may begin there, nothing but a keyword goes on with the old. */
        public Set<Place> onANewLine() {
            return places.stream().noneMatch(Place::anew) ? places : places.stream()
                    .filter(place -> place.anew() || !place.keyword().isEmpty())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        /**
         * What may come on the line of the word before: what goes on with it; for who has begun a word, also what the
         * thing says otherwise.
         */
        public Set<Place> onTheLine(boolean isBegun) {
            return isBehindALostComma ? Set.of() : places.stream()
                    .filter(place -> !place.anew() || isBegun && begun.contains(place.frame().ofElement().number()))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /** What may follow the word of a place. */
    public Set<Place> after(Place place) {
        Walk walk = new Walk(Integer.MAX_VALUE / 2, false);
        walk.leave(place.element(), place.read());
        return walk.places();
    }

    /** What each of the things around the place says behind it, by the number of its frame. */
    private static Map<Integer, Set<String>> saidBehind(Reading until, List<Word> rest) {
        Map<Integer, Set<String>> said = new HashMap<>();
        until.things().stream().flatMap(PlacesAt::around)
                .forEach(frame -> said.put(frame.number(), new LinkedHashSet<>()));
        Reading reading = until.copy();
        for (Word word : rest) {
            reading.read(word);
            List<Frame> going = reading.things().stream().flatMap(PlacesAt::around)
                    .filter(frame -> said.containsKey(frame.number())).toList();
            if (going.isEmpty()) {
                break;
            }
            going.forEach(frame -> said.get(frame.number()).addAll(frame.said()));
        }
        return said;
    }

    /** The frame and those around it, which know what is said in them; of a file nothing is asked behind its head. */
    private static Stream<Frame> around(Frame thing) {
        return Stream.iterate(thing, frame -> frame.call() != null, Frame::leave);
    }
}

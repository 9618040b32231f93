package jtbd.dsl.ide.completion;

import java.util.HashSet;
import java.util.Set;

import jtbd.dsl.ide.completion.reading.Place;
import jtbd.dsl.ide.completion.reading.PlacesAt;

/**
 * A keyword with what must follow it: further keywords, a text or a block.
 *
 * @param insertion the same as a snippet, with a place for the text or the content of the block
 */
record Phrase(String words, String insertion) {

    static Phrase beginningWith(Place first, PlacesAt places) {
        StringBuilder words = new StringBuilder(first.keyword());
        Set<Place> next = places.after(first);
        while (keywords(next).size() == 1 && next.stream().allMatch(Place::isWord)) {
            words.append(' ').append(next.iterator().next().keyword());
            next = places.after(next.iterator().next());
        }
        return new Phrase(words.toString(), words + tail(next));
    }

    private static String tail(Set<Place> next) {
        if (!next.isEmpty() && next.stream().allMatch(Place::isText)) {
            return " \"$1\"";
        }
        return keywords(next).equals(Set.of("{")) && next.size() == 1 ? " {\n  $0\n\\}" : "";
    }

    private static Set<String> keywords(Set<Place> places) {
        Set<String> keywords = new HashSet<>();
        places.forEach(place -> keywords.add(place.keyword()));
        return keywords;
    }
}

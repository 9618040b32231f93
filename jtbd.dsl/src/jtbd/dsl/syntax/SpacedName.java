package jtbd.dsl.syntax;

import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_ID;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jtbd.dsl.rules.Suggestion;

/** A name of several words where one thing is named: {@code for office workers}. */
final class SpacedName {

    private static final Set<String> ONE_NAME_FOLLOWS = Set.of("for", "with", "towards", "in");

    private SpacedName() {
    }

    /** The one that goes on with the word at the index. */
    static Optional<Mended> with(int index, Words words, String text) {
        int first = index;
        int last = index;
        while (goesOn(first, words)) {
            first--;
        }
        while (goesOn(last + 1, words)) {
            last++;
        }
        if (first == index || !words.has(first - 1) || words.beginsLine(first)
                || !ONE_NAME_FOLLOWS.contains(words.get(first - 1).getText())) {
            return Optional.empty();
        }
        Span place = new Span(words.start(first), words.end(last));
        String name = IntStream.rangeClosed(first, last).mapToObj(word -> capitalised(words.get(word).getText()))
                .collect(Collectors.joining());
        return Optional.of(new Mended(new Mistake(place, "A name has no spaces: write " + name + " instead of "
                + text.substring(place.from(), place.to()) + ".", Suggestion.WORD.of(name)),
                Way.by(Rereading.asName(place, name))));
    }

    /** Whether the word is a name, and stands behind another one on its line. */
    private static boolean goesOn(int index, Words words) {
        return isName(index, words) && isName(index - 1, words) && !words.beginsLine(index);
    }

    private static boolean isName(int index, Words words) {
        return words.has(index) && words.get(index).getType() == RULE_ID
                && !ListedNames.isAnd(words.get(index).getText());
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}

package jtbd.dsl.syntax;

import java.util.Optional;
import java.util.Set;

import jtbd.dsl.rules.Suggestion;

/** The name of a package in several words: {@code package the services}. */
final class SpacedPackage {

    private static final Set<String> LEADING_TO_IT = Set.of("package", "import");

    private SpacedPackage() {
    }

    /** The one that goes on with the word at the index. */
    static Optional<Mended> with(int index, Words words, String text, Vocabulary vocabulary) {
        int leading = words.has(index) ? words.firstOfLine(index) : index;
        if (index < leading + 2 || !LEADING_TO_IT.contains(words.get(leading).getText())
                || !goesOn(index, words, vocabulary)) {
            return Optional.empty();
        }
        int last = index;
        while (goesOn(last + 1, words, vocabulary)) {
            last++;
        }
        Span place = new Span(words.start(leading + 1), words.end(last));
        String written = text.substring(place.from(), place.to());
        String name = written.replaceAll("\\s+", "_");
        Mistake mistake = new Mistake(place, "A name has no spaces: write " + name + " instead of " + written
                + ", or a dot before what is a part of the package.", Suggestion.WORD.of(name),
                Suggestion.WORD.of(written.replaceAll("\\s+", ".")));
        return Optional.of(new Mended(mistake, Way.by(Rereading.asName(place, name))));
    }

    private static boolean goesOn(int index, Words words, Vocabulary vocabulary) {
        return words.has(index) && !words.beginsLine(index) && Character.isLetter(words.get(index).getText().charAt(0))
                && !vocabulary.declares(words.get(index).getText());
    }
}

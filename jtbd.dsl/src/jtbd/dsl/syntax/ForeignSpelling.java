package jtbd.dsl.syntax;

import java.util.Optional;

/** What is written as in other languages, or as people write and speak. */
final class ForeignSpelling {

    private ForeignSpelling() {
    }

    /** The mistake at the place, if it is such a one. */
    static Optional<Mended> at(int place, String text, Words words) {
        int word = words.from(place);
        return ForeignComment.at(place, text)
                .or(() -> ForeignArrow.at(place, text))
                .or(() -> ForeignComparison.at(place, text))
                .or(() -> SpokenComparison.at(place, text))
                .or(() -> ForeignQuotes.at(place, text))
                .or(() -> ForeignDay.at(place, text))
                .or(() -> SpokenDeadline.at(place, text))
                .or(() -> ForeignRange.at(word, text, words))
                .or(() -> SpokenScore.at(word, text, words))
                .or(() -> MisspeltNumber.at(word, text, words))
                .or(() -> ShortenedNumber.before(word, text, words))
                .or(() -> WishBeforeText.at(word, text, words))
                .or(() -> NeedlessWord.before(word, words));
    }
}

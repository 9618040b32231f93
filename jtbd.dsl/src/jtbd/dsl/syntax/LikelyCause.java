package jtbd.dsl.syntax;

import java.util.Map;
import java.util.Optional;

import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.terms.Keywords;

/** What most likely is behind a place where the parser did not go on, which often is a mistake before that place. */
final class LikelyCause {

    private final Hitch hitch;
    private final TextReadAgain read;
    private final Words words;
    private final Vocabulary vocabulary;
    private final Keywords keywords;

    LikelyCause(Hitch hitch, TextReadAgain read, Vocabulary vocabulary, Keywords keywords) {
        this.hitch = hitch;
        this.read = read;
        this.words = read.words();
        this.vocabulary = vocabulary;
        this.keywords = keywords;
    }

    Optional<Mended> mended() {
        int place = hitch.place();
        return unclosedText().or(() -> DanglingDot.before(words.from(place), words))
                .or(() -> ForeignSpelling.at(place, read.text(), words)).or(this::nearWord)
                .or(() -> SpacedPackage.with(words.from(place), words, read.text(), vocabulary)).or(this::bracket)
                .or(this::spacedName);
    }

    private Optional<Mended> unclosedText() {
        int next = words.from(hitch.place());
        int text = hitch.told().isPresent() ? next - 1 : next;
        return words.has(text) && words.isText(text) && words.goesOnBehindLine(text)
                ? MissingQuote.in(words.get(text), read, vocabulary) : Optional.empty();
    }

    /** Where a list of names can stand, it is a comma that is missing. */
    private Optional<Mended> spacedName() {
        return hitch.told().filter(told -> !told.suggests(Suggestion.BEHIND) && !told.suggests(Suggestion.WORD_BEFORE)
                && !told.suggests(Suggestion.WORD))
                .flatMap(told -> SpacedName.with(words.from(hitch.place()), words, read.text()));
    }

    /** The word that was probably meant, where the text can be read on with it. */
    private Optional<Mended> nearWord() {
        return hitch.told().filter(LikelyCause::mayBeOtherWord).flatMap(told -> NearWord
                .to(told.stumble().word(), keywords)
                .map(word -> new Mended(told.meaning(word, read.text()),
                        Way.by(Rereading.as(told.place(read.text()), word, true))))
                .map(near -> Map.entry(near, read.trial(near.mend()).next()))
                .filter(near -> near.getValue() > told.place(read.text()).to())
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one).map(Map.Entry::getKey));
    }

    private static boolean mayBeOtherWord(ToldMistake told) {
        return !told.suggests(Suggestion.WORD) && !told.suggests(Suggestion.NEEDLESS_BLOCK)
                && !told.concerns(SyntaxMessages.CONCERNS_BLOCK_AROUND) && !told.stumble().isQuotedInText()
                && !ListedNames.joinsWhereOneIsNamed(told.stumble());
    }

    /** What is behind a mistake about brackets, by the layout of the text. */
    private Optional<Mended> bracket() {
        return hitch.told().flatMap(told -> disagreement(told)
                .filter(bracket -> told.concerns(SyntaxMessages.CONCERNS_BLOCKS)
                        || !told.isMissingAtEnd() && isRightBefore(bracket.mend(), told)));
    }

    /** The bracket that is missing behind a statement in which something else is. */
    Optional<Mended> bracketToo() {
        return hitch.told().filter(ToldMistake::isMissingAtEnd).flatMap(told -> disagreement(told)
                .filter(bracket -> bracket.mend().closesBlock() && isRightBefore(bracket.mend(), told)));
    }

    private Optional<Mended> disagreement(ToldMistake told) {
        return Brackets.disagreement(read.text(), words, vocabulary,
                told.stumble().isEnd() && told.concerns(SyntaxMessages.CONCERNS_BLOCKS));
    }

    private boolean isRightBefore(Way way, ToldMistake told) {
        int word = words.from(told.place(read.text()).from());
        return words.has(word) && word > 0 && words.beginsLine(word) && way.end() == words.end(word - 1);
    }
}

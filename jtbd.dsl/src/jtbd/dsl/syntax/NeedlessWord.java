package jtbd.dsl.syntax;

import java.util.Optional;
import java.util.Set;

import jtbd.dsl.jtbd.Gain;
import jtbd.dsl.jtbd.Horizon;
import jtbd.dsl.jtbd.Pain;
import jtbd.dsl.rules.Suggestion;

/** A word that belongs to the sentence in the head of its author, and not to the language. */
final class NeedlessWord {

    private static final Set<String> FILLERS = Set.of("to", "that", "is", "are", "on", "of", "as", "the", "a", "an");
    private static final Set<String> ARTICLES = Set.of("the", "an", "my", "your", "our", "their");
    private static final Set<String> NAMES_FOLLOW = Set.of("package", "import", ".");
    private static final Set<String> SPEAKERS = Set.of("I", "we", "We");
    private static final Set<String> NAMES_OF_KINDS = Set.of("outcome", "pain", "gain");
    private static final Set<String> BEFORE_BLOCKS = Set.of("job", "desired");

    private NeedlessWord() {
    }

    /** One between a word of the language and its value: {@code want to "rest"}. */
    static Optional<String> message(Misreading misreading) {
        Stumble stumble = misreading.stumble();
        if (misreading.inside() instanceof Horizon && stumble.word().equals("action")) {
            misreading.suggest(Suggestion.SURPLUS, "action");
            return Optional.of("An action of a roadmap is named without a word before it. Leave 'action' out.");
        }
        if (SPEAKERS.contains(stumble.word()) && "want".equals(stumble.next()) && !beginsText(misreading)) {
            misreading.suggest(Suggestion.SURPLUS, stumble.word());
            return Optional.of("'" + stumble.word() + "' is not needed before 'want'. Leave it out.");
        }
        if (isBeforeName(misreading) || isBeforeBlock(misreading)) {
            misreading.suggest(Suggestion.SURPLUS, stumble.word());
            return Optional.of(message(stumble.word(), "before '" + stumble.next() + "'"));
        }
        boolean isFiller = FILLERS.contains(stumble.word()) || NAMES_OF_KINDS.contains(stumble.word())
                && (misreading.inside() instanceof Pain || misreading.inside() instanceof Gain);
        if (!isFiller || stumble.endsBefore() || !stumble.isBeforeValue() || !misreading.isBehindKeyword()) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.SURPLUS, stumble.word());
        return Optional.of(message(stumble.word(), stumble.after()));
    }

    /** Of {@code when I want to rest, it is loud}. */
    private static boolean beginsText(Misreading misreading) {
        Stumble stumble = misreading.stumble();
        return !stumble.endsBefore() && misreading.isBehindKeyword()
                && misreading.wordsBehind().wantText(stumble.before().getText(), misreading.ruleOfPlace());
    }

    /** The kind of what is named, or a filler before it: {@code measured by metric Visits}. */
    private static boolean isBeforeName(Misreading misreading) {
        Stumble stumble = misreading.stumble();
        if (stumble.endsBefore() || !stumble.isNextOnLine() || !misreading.isBehindKeyword()) {
            return false;
        }
        return stumble.standsBehind("classified") ? stumble.word().equals("as")
                : misreading.vocabulary().declares(stumble.word()) && misreading.wordsBehind()
                        .wantName(stumble.before().getText(), misreading.ruleOfLast());
    }

    /** What other languages say before the word of a block: {@code job map}, {@code desired outcomes}. */
    private static boolean isBeforeBlock(Misreading misreading) {
        Stumble stumble = misreading.stumble();
        return BEFORE_BLOCKS.contains(stumble.word()) && stumble.next() != null
                && misreading.wordsOfPlace().contains(stumble.next())
                && misreading.wordsBehind().opensBlockAtOnce(stumble.next());
    }

    /** An article before the index that was taken for a name: {@code minimize the time to "rest"}. */
    static Optional<Mended> before(int index, Words words) {
        int article = index - 1;
        if (!words.has(index) || words.beginsLine(index) || !words.has(article - 1) || words.beginsLine(article)
                || !ARTICLES.contains(words.get(article).getText())
                || NAMES_FOLLOW.contains(words.get(article - 1).getText())
                || !words.get(index).getText().matches("\\p{L}.*")) {
            return Optional.empty();
        }
        String word = words.get(article).getText();
        Span place = new Span(words.start(article), words.end(article));
        Mistake mistake = new Mistake(place, message(word, "after '" + words.get(article - 1).getText() + "'"),
                Suggestion.SURPLUS.of(word));
        return Optional.of(new Mended(mistake, Way.by(Rereading.leftOut(place, true))));
    }

    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    private static String message(String word, String where) {
        return "'" + word + "' is not needed " + where + ". Leave it out.";
    }
}

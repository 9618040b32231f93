package jtbd.dsl.syntax;

import java.util.List;
import java.util.Optional;

import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;

import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** What is told about a place where the parser could not go on, with the place itself. */
final class ToldMistake extends SyntaxErrorMessage {

    private final Stumble stumble;
    private final String cannotStand;

    /** @param cannotStand that the word cannot stand where it does, without the word */
    ToldMistake(String message, Stumble stumble, String cannotStand, List<String> data) {
        super(message, SyntaxError.ID, data.toArray(String[]::new));
        this.cannotStand = cannotStand;
        this.stumble = stumble;
    }

    Stumble stumble() {
        return stumble;
    }

    boolean suggests(Suggestion kind) {
        return kind.in(getIssueData()).findAny().isPresent();
    }

    /** The mistake where it is a misspelling of that word. */
    Mistake meaning(String word, String text) {
        String what = Suggestion.ONE_OF.in(getIssueData()).findAny().isPresent() ? getMessage()
                : stumble.quoted() + " " + cannotStand + ".";
        return new Mistake(place(text), what + " Did you mean '" + word + "'?", Suggestion.WORD.of(word));
    }

    /** The word before the place, where something is missing behind it that belongs to its line. */
    Optional<Span> missingBehind() {
        boolean isMissing = isMissingAtEnd() || Suggestion.BRACKET_BEHIND.in(getIssueData()).findAny().isPresent();
        return isMissing ? Optional.of(span(stumble.before())) : Optional.empty();
    }

    /** Whether it is a word or a value, and not a bracket, that is missing at the end of a statement. */
    boolean isMissingAtEnd() {
        return concerns(SyntaxMessages.CONCERNS_WORD_BEFORE)
                || stumble.endsBefore() && stumble.expected().startsWith("RULE_");
    }

    private static Span span(Token word) {
        return new Span(((CommonToken) word).getStartIndex(), ((CommonToken) word).getStopIndex() + 1);
    }

    /** The word that was found; nothing at the end of the text. */
    Span place(String text) {
        return stumble.isEnd() ? new Span(text.length(), text.length())
                : span(stumble.found());
    }

    boolean concerns(String what) {
        return List.of(getIssueData()).contains(what);
    }
}

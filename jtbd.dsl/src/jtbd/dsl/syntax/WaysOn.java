package jtbd.dsl.syntax;

import static jtbd.dsl.parser.antlr.internal.InternalJtbdParser.RULE_ID;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jtbd.dsl.rules.Suggestion;

/** The ways to read on behind a mistake: as its message suggests, by a guess, or without what stands there. */
final class WaysOn {

    private static final String ANY_NUMBER = "1";
    private static final String ANY_SCALE = "10";
    private static final int MOST_WORDS_BEFORE = 5;

    private final ToldMistake told;
    private final Stumble stumble;
    private final String text;
    private final Words words;
    private final Span found;
    private final int index;

    WaysOn(ToldMistake told, String text, Words words) {
        this.told = told;
        this.stumble = told.stumble();
        this.text = text;
        this.words = words;
        this.found = told.place(text);
        this.index = stumble.isEnd() ? words.all().size() : words.from(found.from());
    }

    List<Way> likeliestFirst() {
        Stream<Rereading> others = Stream.of(meant(), missing(), surplus(), quoted(), guessed(), wordsBefore(),
                word(), rest(), wordsUpTo(), statement()).flatMap(ways -> ways);
        return Stream.of(scale(), emptyBlock(), withoutBlock(), others.map(Way::by)).flatMap(ways -> ways).toList();
    }

    /** Without all that follows. */
    Way lastResort() {
        return Way.by(Rereading.leftOut(new Span(found.from(), text.length()), false));
    }

    private Stream<Way> scale() {
        return stumble.expected().equals("'/'") ? Stream.of(Way.by(Rereading.as(gap(), "/", true),
                Rereading.asNumber(gap(), ANY_SCALE))) : Stream.empty();
    }

    private Stream<Way> emptyBlock() {
        return Suggestion.BRACKET_BEHIND.in(told.getIssueData()).filter(MissingKeyword.EMPTY_BLOCK::equals)
                .map(block -> Way.by(Rereading.as(gap(), "{", false), Rereading.as(gap(), "}", false)));
    }

    private Stream<Way> withoutBlock() {
        int closing = words.lastOfStatement(index);
        return told.suggests(Suggestion.NEEDLESS_BLOCK) && words.is(closing, "}")
                ? Stream.of(Way.by(Rereading.leftOut(upTo(index, index + 1), true),
                        Rereading.leftOut(upTo(closing, closing), true)))
                : Stream.empty();
    }

    private Stream<Rereading> meant() {
        return Stream.concat(
                Suggestion.WORD.in(told.getIssueData()).limit(1).map(word -> WellFormedTokens.typeOf(word) == RULE_ID
                        ? Rereading.asName(found, word) : Rereading.as(found, word, true)),
                Suggestion.NAME.in(told.getIssueData()).filter(name -> !stumble.standsBehind(","))
                        .map(name -> Rereading.asName(found, name)));
    }

    private Stream<Rereading> missing() {
        Stream<String> before = Suggestion.WORD_BEFORE.in(told.getIssueData());
        Stream<String> behind = Stream.of(Suggestion.BRACKET_BEHIND, Suggestion.BRACKET)
                .flatMap(bracket -> bracket.in(told.getIssueData()))
                .filter(bracket -> !bracket.equals(MissingKeyword.EMPTY_BLOCK));
        Stream<String> expected = Stream.of(stumble.expected())
                .filter(name -> name.startsWith("'") && !name.equals("'}'"))
                .map(name -> name.replace("'", ""));
        return Stream.of(before, behind, expected).flatMap(word -> word).distinct()
                .map(word -> Rereading.as(gap(), word, true));
    }

    private Stream<Rereading> surplus() {
        return Suggestion.SURPLUS.in(told.getIssueData()).limit(1)
                .map(sign -> Rereading.leftOut(told.missingBehind().orElse(found), true));
    }

    /** Words on one line that are meant as a text, which may have its other quotation mark. */
    private Stream<Rereading> quoted() {
        if (!words.has(index) || found.length() == 0 || !Character.isLetterOrDigit(text.charAt(found.from()))
                || beginsStatement()) {
            return Stream.empty();
        }
        int lineEnd = new TextLines(text).end(found.from());
        List<Integer> ends = new ArrayList<>();
        int quote = text.indexOf('"', found.from());
        if (quote >= 0 && quote < lineEnd) {
            ends.add(quote + 1);
        }
        int beforeQuote = ends.size();
        for (int i = index; words.has(i) && words.end(i) <= lineEnd && !words.isText(i) && !words.is(i, "{")
                && !words.is(i, "}"); i++) {
            ends.add(beforeQuote, words.end(i));
        }
        return ends.stream().map(end -> Rereading.asText(new Span(found.from(), end),
                '"' + text.substring(found.from(), end).replace("\"", "") + '"', false));
    }

    private boolean beginsStatement() {
        return Character.isLetter(text.charAt(found.from())) && WellFormedTokens.typeOf(stumble.word()) != RULE_ID;
    }

    /** A word of the kind that is needed, of which it is not known which one. */
    private Stream<Rereading> guessed() {
        return switch (stumble.expected()) {
            case "RULE_STRING" -> Stream.of(Rereading.asText(gap(), "\"\"", false));
            case "RULE_DECIMAL" -> Stream.of(Rereading.asNumber(gap(), ANY_NUMBER));
            case "RULE_DAY" -> Stream.of(Rereading.asAnyDay(gap()));
            case "RULE_ID" -> Suggestion.UNNAMED.in(told.getIssueData())
                    .map(unnamed -> Rereading.asName(gap(), Rereading.ANY_NAME));
            default -> Suggestion.ONE_OF.in(told.getIssueData()).limit(1)
                    .map(word -> Rereading.as(stumble.isName() ? found : gap(), word, false));
        };
    }

    /** Without the statement before, which ends too early; of that as little as possible. */
    private Stream<Rereading> wordsBefore() {
        boolean endsBefore = !words.has(index) || words.is(index, "}") || words.beginsLine(index)
                || WellFormedTokens.typeOf(stumble.word()) != RULE_ID;
        return endsBefore ? backTo().mapToObj(first -> leftOut(first, index - 1)) : Stream.empty();
    }

    /** Without the end of the statement that the word stands in, up to it. */
    private Stream<Rereading> wordsUpTo() {
        return words.has(index) && !isBracket(index) ? backTo().mapToObj(first -> leftOut(first, index))
                : Stream.empty();
    }

    private IntStream backTo() {
        return IntStream.rangeClosed(1, MOST_WORDS_BEFORE).map(back -> index - back)
                .takeWhile(first -> words.has(first) && !isBracket(first));
    }

    private Rereading leftOut(int first, int last) {
        return Rereading.leftOut(new Span(words.start(first), words.end(last)), false);
    }

    private boolean isBracket(int word) {
        return words.is(word, "{") || words.is(word, "}");
    }

    private Stream<Rereading> word() {
        return words.has(index) && found.length() > 0 ? Stream.of(Rereading.leftOut(found, false)) : Stream.empty();
    }

    /** Without what goes on from the word: the rest of its line, or of the block that the line opens. */
    private Stream<Rereading> rest() {
        return words.has(index) ? leftOut(upTo(index, words.lastOfStatement(index))) : Stream.empty();
    }

    /** Without all of the statement, or of the last one of the text. */
    private Stream<Rereading> statement() {
        if (!words.has(index)) {
            return index == 0 ? Stream.empty()
                    : leftOut(new Span(words.start(words.firstOfLine(index - 1)), text.length()));
        }
        int begin = words.firstOfLine(index);
        return leftOut(upTo(begin, words.lastOfStatement(begin)));
    }

    private static Stream<Rereading> leftOut(Span span) {
        return span.length() > 0 ? Stream.of(Rereading.leftOut(span, false)) : Stream.empty();
    }

    private Span upTo(int first, int last) {
        return last < first ? new Span(0, 0) : new Span(words.start(first), words.end(last));
    }

    /** Right behind the word before. */
    private Span gap() {
        int end = index == 0 ? 0 : words.end(index - 1);
        return new Span(end, end);
    }
}

package jtbd.dsl.syntax;

import java.util.Optional;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;

import com.google.common.collect.Streams;

/** Where the parser did not go on with a text, or where a word in it has no value. */
record Hitch(INode error, String text) {

    /** The first one in what was read. */
    static Optional<Hitch> first(IParseResult read, String text) {
        return Streams.stream(read.getSyntaxErrors()).findFirst().map(error -> new Hitch(error, text));
    }

    /** What is told about it; nothing where a word has no value. */
    Optional<ToldMistake> told() {
        return Optional.of(error.getSyntaxErrorMessage()).filter(ToldMistake.class::isInstance)
                .map(ToldMistake.class::cast);
    }

    int place() {
        return told().map(told -> told.place(text)).map(Span::from).orElse(error.getOffset());
    }

    Mistake mistake() {
        return new Mistake(told().flatMap(ToldMistake::missingBehind).orElseGet(this::passage),
                error.getSyntaxErrorMessage().getMessage(), error.getSyntaxErrorMessage().getIssueData());
    }

    /** Whether a value is missing, of which its word alone can tell. */
    boolean isMissingValue() {
        return told().isEmpty() && error.getLength() == 0;
    }

    /** What is at fault, on its line; the word before where that is nothing. */
    private Span passage() {
        int begin = error.getOffset();
        if (isMissingValue()) {
            String before = text.substring(0, begin).stripTrailing();
            return new Span(1 + Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')), before.length());
        }
        return new Span(begin, Math.min(error.getEndOffset(), new TextLines(text).end(begin)));
    }
}

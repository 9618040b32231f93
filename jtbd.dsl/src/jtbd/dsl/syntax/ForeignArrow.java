package jtbd.dsl.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jtbd.dsl.rules.Suggestion;

/** The arrow between a question and its answer as other languages write it. */
final class ForeignArrow {

    private static final Pattern ARROW = Pattern.compile("=+>|--+>|- +>|=+ +>|\u2192");

    private ForeignArrow() {
    }

    /** The one that begins at the place. */
    static Optional<Mended> at(int place, String text) {
        Matcher arrow = ARROW.matcher(text).region(place, text.length());
        if (!arrow.lookingAt()) {
            return Optional.empty();
        }
        Span span = new Span(arrow.start(), arrow.end());
        return Optional.of(new Mended(new Mistake(span, "Write -> instead of " + arrow.group() + ".",
                Suggestion.WORD.of("->")), Way.by(Rereading.as(span, "->", true))));
    }
}

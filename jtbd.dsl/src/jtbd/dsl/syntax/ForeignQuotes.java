package jtbd.dsl.syntax;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jtbd.dsl.rules.Suggestion;

/** A text between other quotation marks than those of the language, on one line. */
final class ForeignQuotes {

    /** What a text ends with that begins so. An apostrophe within a word ends none. */
    private static final Map<String, String> ENDS = Map.of("'", "'(?![\\p{L}\\d])", "\u2018", "\u2019(?![\\p{L}\\d])",
            "`", "`", "\u201C", "[\u201C\u201D]", "\u201E", "[\u201C\u201D]", "\u201D", "\u201D", "\u00AB", "\u00BB",
            "\u00BB", "\u00AB", "\u300C", "\u300D", "\uFF02", "\uFF02");

    private ForeignQuotes() {
    }

    /** The one that begins at the place. */
    static Optional<Mended> at(int place, String text) {
        String begin = place < text.length() ? text.substring(place, place + 1) : "";
        if (!ENDS.containsKey(begin)) {
            return Optional.empty();
        }
        Matcher end = Pattern.compile(ENDS.get(begin)).matcher(text)
                .region(place + 1, new TextLines(text).end(place)).useTransparentBounds(true);
        return end.find() ? Optional.of(mended(new Span(place, end.end()), text)) : Optional.empty();
    }

    private static Mended mended(Span span, String text) {
        String meant = '"' + text.substring(span.from() + 1, span.to() - 1).replace("\\", "\\\\").replace("\"", "\\\"")
                + '"';
        return new Mended(new Mistake(span, StrayCharacter.message(text.substring(span.from(), span.from() + 1)),
                Suggestion.TEXT.of(meant)), Way.by(Rereading.asText(span, meant, true)));
    }
}

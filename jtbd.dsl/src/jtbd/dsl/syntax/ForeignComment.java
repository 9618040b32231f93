package jtbd.dsl.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jtbd.dsl.rules.Suggestion;

/** A comment as other languages have it. */
final class ForeignComment {

    private static final Pattern SIGN = Pattern.compile("(?:#+!?|--)(?=\\s|$)", Pattern.MULTILINE);

    private ForeignComment() {
    }

    /** The one that begins at the place, up to the end of its line. */
    static Optional<Mended> at(int place, String text) {
        Matcher sign = SIGN.matcher(text).region(place, text.length());
        if (!sign.lookingAt()) {
            return Optional.empty();
        }
        Mistake mistake = new Mistake(new Span(place, sign.end()), StrayCharacter.message(sign.group()),
                Suggestion.WORD.of("//"));
        return Optional.of(new Mended(mistake,
                Way.by(Rereading.leftOut(new Span(place, new TextLines(text).end(place)), true))));
    }
}

package jtbd.dsl.ide.mends;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.rules.wording.VerbPhrase;
import jtbd.dsl.rules.wording.Words;

/** An outcome as people list it, without its direction: {@code More battery life}, {@code find a shop}. */
final class ListedOutcome {

    /** What the comparison asks for that a wish begins with. */
    private static final Map<String, String> ASKED_FOR = Map.of("more", "increase", "higher", "increase",
            "better", "improve", "faster", "increase speed of", "quicker", "increase speed of",
            "fewer", "minimize number of", "less", "minimize amount of", "lower", "minimize");

    private static final Pattern COMPARED = Pattern.compile(
            "(?i)(" + String.join("|", ASKED_FOR.keySet()) + ")\\h+(?!(?:than|and|or|is|are|of|to|for)\\b)(\\S.*)");

    private ListedOutcome() {
    }

    /** Its statement; where the words do not tell the direction, that is left to whoever wrote them. */
    static String statement(String listed) {
        Matcher compared = COMPARED.matcher(listed);
        if (compared.matches()) {
            return ASKED_FOR.get(compared.group(1).toLowerCase(Locale.ROOT)) + " " + Wording.quoted(compared.group(2));
        }
        return (VerbPhrase.begins(Words.of(listed), 0) ? "minimize time to " : "outcome ") + Wording.quoted(listed);
    }
}

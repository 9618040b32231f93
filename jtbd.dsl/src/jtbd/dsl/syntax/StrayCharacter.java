package jtbd.dsl.syntax;

import java.util.Map;
import java.util.Optional;

/** What to tell about a character that the language has no use for. */
final class StrayCharacter {

    private static final String STRAIGHT = "'`";
    private static final String OTHER_QUOTES =
            STRAIGHT + "\u201C\u201D\u201E\u201F\u2018\u2019\u00AB\u00BB\u300C\u300D\uFF02";
    private static final Map<String, String> WRITTEN_OTHERWISE = Map.of("\u2265", ">=", "\u2267", ">=", "\u2264", "<=",
            "\u2266", "<=", "\u2192", "->");
    private static final String BRACKETS = "()[]";
    static final String END_OF_COMMENT = "*/";

    private static final String UNCLOSED_COMMENT = "expecting '*'";

    private StrayCharacter() {
    }

    static Optional<String> message(Misreading misreading) {
        return isOne(misreading.found()) ? Optional.of(message(misreading.found())) : Optional.empty();
    }

    /** What to tell; {@code found} is the character, or the complaint of the lexer that met it. */
    static String message(String found) {
        if (isUnclosedComment(found)) {
            return "The comment that begins here with /* is not closed. Add " + END_OF_COMMENT + " at its end.";
        }
        if (found.contains(" ")) {
            return "This is neither a number nor a date such as 2026-03-31. Put it into quotation marks if it belongs "
                    + "to a text.";
        }
        if (found.startsWith("#") || found.equals("--")) {
            return "'" + found + "' has no meaning here. A comment begins with //.";
        }
        if (found.length() == 1 && BRACKETS.contains(found)) {
            return "'" + found + "' has no meaning here. A block stands between { and }, a text between quotation "
                    + "marks.";
        }
        if (isOtherQuote(found)) {
            return "Texts stand between " + (STRAIGHT.contains(found) ? "double" : "straight")
                    + " quotation marks: write \" instead of " + found + ".";
        }
        if (WRITTEN_OTHERWISE.containsKey(found)) {
            return "Write " + WRITTEN_OTHERWISE.get(found) + " instead of " + found + ".";
        }
        return "'" + found + "' has no meaning here. Leave it out, or put it into quotation marks if it belongs to a "
                + "text.";
    }

    static boolean isUnclosedComment(String complaint) {
        return complaint.contains(UNCLOSED_COMMENT);
    }

    /** Whether the character has no place in the language outside of texts and comments. */
    private static boolean isOne(String found) {
        return isOtherQuote(found) || WRITTEN_OTHERWISE.containsKey(found)
                || found.length() == 1 && ("#" + BRACKETS).contains(found);
    }

    private static boolean isOtherQuote(String found) {
        return found.length() == 1 && OTHER_QUOTES.contains(found);
    }
}

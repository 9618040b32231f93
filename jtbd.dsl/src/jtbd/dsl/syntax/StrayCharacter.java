package jtbd.dsl.syntax;

/** What to tell about a character that the language has no use for. */
final class StrayCharacter {

    private static final String CURLY_QUOTES = "\u201C\u201D\u201E\u201F\u00AB\u00BB\u300C\u300D\uFF02";

    private StrayCharacter() {
    }

    static String message(String found) {
        return isCurlyQuote(found)
                ? "Texts stand between straight quotation marks: write \" instead of " + found + "."
                : "'" + found + "' has no meaning here. Put it into quotation marks if it belongs to a text.";
    }

    static boolean isCurlyQuote(String found) {
        return found.length() == 1 && CURLY_QUOTES.contains(found);
    }
}

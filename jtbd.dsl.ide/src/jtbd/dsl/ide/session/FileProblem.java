package jtbd.dsl.ide.session;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.Position;

/**
 * Why a file as a whole cannot be used.
 *
 * @param rule the id of the rule that says so; empty where it is none of ours
 */
public record FileProblem(Position place, String message, String rule) {

    private static final Pattern WITH_PLACE = Pattern.compile("(\\d+):(\\d+): (.*)");

    static FileProblem ofWhole(String message, String rule) {
        return new FileProblem(new Position(0, 0), message, rule);
    }

    /** What a reader of files says, which begins with the file and, where it knows it, with the place in it. */
    static FileProblem said(String message, String file) {
        String rest = message.startsWith(file + ":") ? message.substring(file.length() + 1).strip() : message;
        Matcher placed = WITH_PLACE.matcher(rest);
        return placed.matches()
                ? new FileProblem(new Position(Integer.parseInt(placed.group(1)) - 1,
                        Integer.parseInt(placed.group(2)) - 1), sentence(placed.group(3)), "")
                : ofWhole(sentence(rest), "");
    }

    private static String sentence(String words) {
        return words.startsWith("is ") || words.startsWith("may ") || words.startsWith("cannot ")
                ? "This file " + words : words;
    }
}

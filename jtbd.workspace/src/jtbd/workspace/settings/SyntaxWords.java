package jtbd.workspace.settings;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/**
 * What is wrong with a text that is not TOML, in words for people who never heard of TOML. The parser says what it met
 * and what it expected; the first mistake alone is told, as others mostly follow from it.
 */
final class SyntaxWords {

    private static final Pattern TWICE = Pattern.compile("(.+) previously defined at line (\\d+), .*");
    private static final Pattern UNEXPECTED = Pattern.compile("Unexpected (.+?), expected (.+)");
    private static final Pattern WORD = Pattern.compile("[^,\\]}#\\n]*");
    private static final List<String> ENDS = List.of("end of line", "end of input");
    private static final String LINE = "a line is a name, = and a value, such as title = \"Repair\"";

    private final String text;
    private final TomlParseError error;
    private final TomlPlaces places;

    private SyntaxWords(String text, TomlParseError error) {
        this.text = text;
        this.error = error;
        this.places = new TomlPlaces(text);
    }

    /** The first mistake in it. */
    static SyntaxWords of(String text, TomlParseResult result) {
        return new SyntaxWords(text, result.errors().get(0));
    }

    TomlPlace place() {
        return places.of(error.position());
    }

    String message() {
        Matcher twice = TWICE.matcher(error.getMessage());
        if (twice.matches()) {
            return "'%s' is set a second time, after line %s. Keep one of the two".formatted(twice.group(1),
                    twice.group(2));
        }
        Matcher unexpected = UNEXPECTED.matcher(error.getMessage());
        return unexpected.matches() ? unexpected(unexpected.group(1), unexpected.group(2)) : wrongValue();
    }

    private String wrongValue() {
        if (error.getMessage().contains("escape sequence")) {
            return "a \\ in double quotes begins a special sign. Write \\\\ for the sign itself, or put the text into "
                    + "single quotes";
        }
        if (error.getMessage().startsWith("Empty")) {
            return "a name is missing between the brackets. Write a table as [site]";
        }
        return "this is no value that can be read. Numbers are written as 12 or 12.5, texts in double quotes";
    }

    private String unexpected(String found, String expected) {
        boolean atEnd = ENDS.contains(found);
        if (expected.contains("a boolean")) {
            return noValue(atEnd);
        }
        if (expected.endsWith("a character") || expected.equals("'")) {
            return "this text is not closed. Write the quotes at its end, too";
        }
        if (expected.startsWith("]")) {
            return listOrTable(atEnd, expected.contains("newline"), found);
        }
        if (expected.contains("}") || found.equals("'}'")) {
            return "between { and } stand names with values, in one line, with commas between: { title = \"Repair\" }";
        }
        return otherLine(found, expected);
    }

    private String noValue(boolean atEnd) {
        return atEnd ? "a value is missing behind the =. Write one, such as title = \"Repair\""
                : "'%s' is no value. Texts stand in double quotes, numbers are written as 12.5".formatted(rest());
    }

    private String listOrTable(boolean atEnd, boolean isList, String found) {
        if (!isList) {
            return "the name of a table stands between one [ and one ], alone on its line: [site]";
        }
        if (atEnd) {
            return "this list is not closed. Write ] behind its last value";
        }
        return found.equals("','") ? "a value is missing between two commas of this list"
                : "a comma is missing between two values of this list";
    }

    private String otherLine(String found, String expected) {
        if (rest().startsWith("/")) {
            return "a comment begins with #, not with /";
        }
        if (expected.contains("=")) {
            return found.equals("':'") ? "write = between a name and its value, not :"
                    : "= and a value are missing: " + LINE;
        }
        if (expected.startsWith("a newline")) {
            return found.equals("','") ? "numbers are written with a point: 12.5; lists stand between [ and ]"
                    : "'%s' stands behind the end of what this line says. Begin a new line for it".formatted(rest());
        }
        return "a name is wanted here, not '%s': ".formatted(rest()) + LINE;
    }

    /** What stands there, to its end or that of the line. */
    private String rest() {
        int offset = places.offset(error.position());
        Matcher word = WORD.matcher(text).region(offset, text.length());
        String found = word.lookingAt() ? word.group().strip() : "";
        return found.isEmpty() && offset < text.length() ? text.substring(offset, offset + 1) : found;
    }
}

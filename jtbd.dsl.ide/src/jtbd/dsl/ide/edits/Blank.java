package jtbd.dsl.ide.edits;

import java.util.regex.Pattern;

/**
 * A value that was written for the author to correct.
 *
 * @param before what stands right before it
 */
record Blank(String before, String value) {

    String pattern() {
        return "(?<=" + Pattern.quote(before) + ")" + Pattern.quote(value);
    }
}

package jtbd.dsl.ide.edits;

import org.eclipse.xtext.nodemodel.INode;

/** How texts and names are written in a file. */
public final class Wording {

    /** Keeps the place of a text that only people can write; a rule reminds of it. */
    public static final String TO_BE_WRITTEN = quoted("…");

    private Wording() {
    }

    /** A text in its quotation marks. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** What stands in a file, without the quotation marks around it. */
    public static String unquoted(INode text) {
        String written = text.getText().strip();
        return written.length() > 1 && written.startsWith("\"") && written.endsWith("\"")
                ? written.substring(1, written.length() - 1) : written;
    }

    /** A name made of the words of a text: {@code PassTheNight} of "pass the night". */
    public static String nameFrom(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : text.split("[^\\p{L}\\p{Nd}]+")) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        return name.isEmpty() || !Character.isLetter(name.charAt(0)) ? "New" + name : name.toString();
    }
}

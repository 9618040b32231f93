package jtbd.dsl.documents.markdown.markup;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A piece of a line in Markdown. What an author wrote gets in through {@link #of} only, which keeps it words whatever
 * it contains.
 */
public final class Inline {

    public static final Inline NONE = new Inline("");

    private static final String SPECIAL = "\\`*_[]<|~$#";
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");

    private final String markdown;

    private Inline(String markdown) {
        this.markdown = markdown;
    }

    /** Words, on one line. */
    public static Inline of(String words) {
        return words == null || words.isBlank() ? NONE : new Inline(escaped(words.strip(), true));
    }

    /** Words that lead somewhere: to a path of our own making, or to an address that is harmless. */
    public static Inline link(Inline words, String target) {
        return new Inline("[" + words.markdown + "](<" + target + ">)");
    }

    /** What links can lead to. */
    public static Inline anchor(String id) {
        return new Inline("<a id=\"" + id.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
                + "\"></a>");
    }

    /** All that is there, with this between them. */
    public static Inline joined(String between, Collection<Inline> parts) {
        return new Inline(parts.stream().filter(part -> !part.isEmpty()).map(Inline::toString)
                .collect(Collectors.joining(between)));
    }

    /** Each on a line of its own within a cell or an item. */
    public static Inline lines(Collection<Inline> parts) {
        return joined("<br>", parts);
    }

    public Inline strong() {
        return isEmpty() ? this : new Inline("**" + markdown + "**");
    }

    public Inline emphasis() {
        return isEmpty() ? this : new Inline("*" + markdown + "*");
    }

    public Inline plus(Inline more) {
        return isEmpty() ? more : more.isEmpty() ? this : new Inline(markdown + " " + more.markdown);
    }

    public Inline plus(String words) {
        return isEmpty() || words == null || words.isBlank() ? plus(of(words))
                : new Inline(markdown + " " + escaped(words.strip(), false));
    }

    /** With a lead word before it, where there is anything. */
    public Inline after(String lead) {
        return isEmpty() ? this : new Inline(escaped(lead, true) + " " + markdown);
    }

    public boolean isEmpty() {
        return markdown.isEmpty();
    }

    private static String escaped(String words, boolean mayBeginALine) {
        StringBuilder out = new StringBuilder(words.length() + 16);
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            if (letter <= ' ') {
                out.append(out.length() > 0 && out.charAt(out.length() - 1) == ' ' ? "" : " ");
            } else {
                boolean special = SPECIAL.indexOf(letter) >= 0 || mayBeginALine && startsBlock(words, i)
                        || letter == '&' && ENTITY.matcher(words).region(i, words.length()).lookingAt();
                out.append(special ? "\\" : "").append(letter);
            }
        }
        return out.toString();
    }

    /** Whether the letter would make a list, a heading or a rule of the words, should they begin a line. */
    private static boolean startsBlock(String words, int i) {
        char letter = words.charAt(i);
        if (letter == '-' || letter == '+' || letter == '=' || letter == '>') {
            return i == 0;
        }
        boolean endsWord = i + 1 == words.length() || words.charAt(i + 1) <= ' ';
        return (letter == '.' || letter == ')') && endsWord && i > 0
                && words.chars().limit(i).allMatch(Character::isDigit);
    }

    @Override
    public String toString() {
        return markdown;
    }
}

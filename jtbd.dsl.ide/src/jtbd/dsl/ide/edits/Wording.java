package jtbd.dsl.ide.edits;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.xtext.nodemodel.INode;

import jtbd.dsl.rules.wording.WordKind;
import jtbd.dsl.rules.wording.Words;
import jtbd.dsl.terms.Keywords;
import jtbd.workspace.loading.Language;

/** How texts and names are written in a file. */
public final class Wording {

    /** Stands where only people can say something; a rule reminds of it. */
    static final String PLACEHOLDER = "…";

    /** A text that only people can write. */
    public static final String TO_BE_WRITTEN = quoted(PLACEHOLDER);

    /** More words make no better name. */
    private static final int MOST_WORDS_OF_A_NAME = 6;
    private static final int MOST_LETTERS_OF_A_NAME = 40;
    /** Small words that the lists leave out, since other languages have them, too. */
    private static final Set<String> SMALL = Set.of("a", "an", "the", "in", "on", "or", "so");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");

    private Wording() {
    }

    /** A text in its quotation marks. */
    public static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A name, its own or a longer one, so that no word of it is read as one of the language. */
    public static String name(String dottedName) {
        return Language.service(Keywords.class).escaped(dottedName);
    }

    /** What stands in a file, without the quotation marks around it. */
    public static String unquoted(INode text) {
        String written = text.getText().strip();
        return written.length() > 1 && written.startsWith("\"") && written.endsWith("\"")
                ? written.substring(1, written.length() - 1) : written;
    }

    /**
     * A name made of the first words of a text: {@code SeeWhoTouchedMyDevice} of "See who touched my device". Where it
     * breaks off, it ends in a word that means something.
     */
    public static String nameFrom(String text) {
        List<String> words = BETWEEN_WORDS.splitAsStream(APOSTROPHES.matcher(text).replaceAll(""))
                .filter(word -> !word.isEmpty()).toList();
        int length = Math.min(words.size(), MOST_WORDS_OF_A_NAME);
        while (length > 1 && (isTooLong(words.subList(0, length))
                || length < words.size() && isSmall(words.get(length - 1)))) {
            length--;
        }
        String name = words.stream().limit(length).map(Wording::capitalised).collect(Collectors.joining());
        return name.isEmpty() ? "New" : Character.isLetter(name.codePointAt(0)) ? name : "_" + name;
    }

    /** What somebody wants to do, as a title: "See who touched it" of "to see who touched it". */
    public static String titleFrom(String want) {
        return capitalised(want.strip().replaceFirst("^(?i)to\\s+", ""));
    }

    private static boolean isTooLong(List<String> words) {
        return words.stream().mapToInt(String::length).sum() > MOST_LETTERS_OF_A_NAME;
    }

    private static boolean isSmall(String word) {
        Words alone = Words.of(word);
        return alone.is(0, WordKind.FUNCTION) || alone.is(0, WordKind.DETERMINER)
                || SMALL.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String capitalised(String word) {
        int rest = word.offsetByCodePoints(0, 1);
        return new StringBuilder().appendCodePoint(Character.toTitleCase(word.codePointAt(0)))
                .append(word, rest, word.length()).toString();
    }
}

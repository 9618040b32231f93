package jtbd.dsl.terms;

import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

/** A word as it stands, or in quotation marks where it is more than one: {@code minutes}, {@code "kWh/t"}. */
public class WordOrText extends AbstractNullSafeConverter<String> {

    @Override
    protected String internalToValue(String text, INode node) {
        return unquoted(text);
    }

    @Override
    protected String internalToString(String word) {
        boolean isPlain = !word.isEmpty() && word.chars().allMatch(Character::isLetterOrDigit)
                && Character.isLetter(word.charAt(0));
        return isPlain || word.equals("%") ? word : '"' + word + '"';
    }

    static String unquoted(String text) {
        String word = text.strip();
        if (word.startsWith("^")) {
            return word.substring(1);
        }
        return word.length() > 1 && word.startsWith("\"") && word.endsWith("\"")
                ? onOneLine(word.substring(1, word.length() - 1).strip())
                : word;
    }

    /** A line break and the indentation after it count as one space, as in prose, so that layout may move them. */
    private static String onOneLine(String text) {
        return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\n\\s*", " ");
    }
}

package jtbd.dsl.ui.completion;

import java.util.Locale;

import org.eclipse.lsp4j.CompletionItem;

/** What is typed of a word so far, to be held against the proposals that are shown already. */
record TypedWord(String text) {

    /** Whether it begins the label, or one of the words, or parts of names, that the item is to be found by. */
    boolean finds(CompletionItem item) {
        return text.isEmpty() || begins(item.getLabel())
                || item.getFilterText() != null && beginsPart(item.getFilterText());
    }

    private boolean begins(String words) {
        return words.regionMatches(true, 0, text, 0, text.length());
    }

    private boolean beginsPart(String words) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            if (isStart(words, i)) {
                if (words.regionMatches(true, i, text, 0, text.length())) {
                    return true;
                }
                initials.append(words.charAt(i));
            }
        }
        return text.equals(text.toUpperCase(Locale.ROOT)) && initials.toString().startsWith(text);
    }

    private static boolean isStart(String words, int i) {
        return Character.isLetterOrDigit(words.charAt(i)) && (i == 0 || Character.isUpperCase(words.charAt(i))
                || !Character.isLetterOrDigit(words.charAt(i - 1)));
    }
}

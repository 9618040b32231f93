package jtbd.dsl.ide.mends;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Draft;

/** The text that a finding marks without some words of it. */
final class TextWithout {

    private TextWithout() {
    }

    /** The space before the words goes with them; that behind them where they are the first. */
    static Optional<Draft> words(String words, Complaint complaint) {
        Matcher found = Pattern.compile("(?U)(?<=\\w)\\s+%1$s\\b|\\b%1$s\\s+".formatted(Pattern.quote(words)))
                .matcher(complaint.text());
        return found.find() ? Optional.of(complaint.draft().replace(new TextRegion(
                complaint.region().getOffset() + found.start(), found.end() - found.start()), "")) : Optional.empty();
    }

    /** Where they are the first words, a capital letter goes to what follows them, as a title or a sentence has it. */
    static Optional<Draft> capitalWords(String words, Complaint complaint) {
        Matcher first = Pattern.compile("\"\\s*%s\\s+(\\p{L})".formatted(Pattern.quote(words)))
                .matcher(complaint.text());
        return Character.isUpperCase(words.charAt(0)) && first.lookingAt()
                ? Optional.of(complaint.draft().replace(new TextRegion(complaint.region().getOffset(), first.end()),
                        '"' + first.group(1).toUpperCase(Locale.ROOT)))
                : words(words, complaint);
    }
}

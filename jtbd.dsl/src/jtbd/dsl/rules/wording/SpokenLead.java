package jtbd.dsl.rules.wording;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that a part of a told sentence is read behind, which its author may have written once more. */
public enum SpokenLead {
    WHEN("when"),
    WANT("(?:I|we)\\h+want"),
    /** "So" alone may just be how much: "so fast". */
    SO("so\\h+that|so(?=\\h+(?:" + String.join("|", SpokenJob.SUBJECTS) + ")\\b)"),
    /** Before the verb of a title. */
    TO("to");

    private final Pattern words;

    SpokenLead(String words) {
        this.words = Pattern.compile("(?i)\\h*(" + words + ")\\h+\\p{L}.*", Pattern.DOTALL);
    }

    /** As the text has it once more at its beginning; nothing where it does not, or is no English. */
    public Optional<String> doubledIn(Words text) {
        if (!text.have(WordKind.FUNCTION)) {
            return Optional.empty();
        }
        Matcher begins = words.matcher(text.text());
        return begins.matches() ? Optional.of(begins.group(1)) : Optional.empty();
    }
}

package jtbd.dsl.rules.text;

import java.util.Optional;

import jtbd.dsl.rules.Rule;

/** A text with characters that nobody can see or that were lost when the file was saved. */
@Rule(id = "text.unreadable-character", title = "Every character of a text can be read")
public final class UnreadableCharacter extends TextCheck {

    @Override
    Optional<String> complaint(String text) {
        return text.chars().anyMatch(UnreadableCharacter::isUnreadable)
                ? Optional.of("This text has characters that cannot be read. Save the file as UTF-8 and type them "
                        + "again.")
                : Optional.empty();
    }

    /** Control characters, text direction marks that turn the order of a line, and the mark of a lost character. */
    private static boolean isUnreadable(int character) {
        boolean turnsTheLine = character >= '\u202A' && character <= '\u202E'
                || character >= '\u2066' && character <= '\u2069';
        return character == '\uFFFD' || turnsTheLine
                || Character.isISOControl(character) && character != '\n' && character != '\t' && character != '\r';
    }
}

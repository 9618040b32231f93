package jtbd.dsl.ide.edits;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A user story taken apart: "As a manager, I want to see it, so that I sleep well".
 *
 * @param reason null where the story gives none
 */
public record RoleSentence(String wish, String reason) {

    private static final Pattern STORY = Pattern.compile(
            "(?is)\\s*as an?\\s+.*?[,\\s]+I (?:want|need|would like|wish)\\s+(.*?)"
                    + "(?:[,\\s]+so(?: that)?\\s+(.*?))?\\s*\\.?\\s*");

    private static final Pattern ROLE = Pattern.compile("(?is)\\s*as an?\\s+.*?(?:,\\s*|\\s+(?=I\\b))(.+)");

    public static Optional<RoleSentence> of(String text) {
        Matcher story = STORY.matcher(text);
        return story.matches() ? Optional.of(new RoleSentence(story.group(1), story.group(2)))
                : Optional.empty();
    }

    /** What a text says besides that it begins with a role; nothing where it names the role alone. */
    public static Optional<String> withoutRole(String text) {
        Matcher rest = ROLE.matcher(text);
        return rest.matches() ? Optional.of(rest.group(1)) : Optional.empty();
    }

    /** The wish with its reason, where it has one. */
    public String all() {
        return reason == null ? wish : wish + " so that " + reason;
    }
}

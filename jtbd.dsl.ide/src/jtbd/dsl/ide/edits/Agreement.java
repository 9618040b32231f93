package jtbd.dsl.ide.edits;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What happens to one of several things that it was told of: "is damaged" of "are damaged". */
final class Agreement {

    private static final Map<String, String> OF_ONE = Map.of("are", "is", "were", "was", "have", "has", "do", "does",
            "aren't", "isn't", "weren't", "wasn't", "haven't", "hasn't", "don't", "doesn't");
    private static final Pattern SEVERAL = Pattern.compile(
            "(?i)(?:.*\\W)?(?:I|you|we|they|people|children|men|women|mice|feet|teeth|data|all|both|\\w*[^su]s)");
    private static final Pattern VERB = Pattern.compile("^\\S+");

    private Agreement() {
    }

    /** As it is said of the subject alone. */
    static String of(String happens, String subject) {
        Matcher verb = VERB.matcher(happens);
        boolean isOfSeveral = SEVERAL.matcher(subject).matches() || !verb.find();
        return isOfSeveral ? happens
                : verb.replaceFirst(OF_ONE.getOrDefault(verb.group().toLowerCase(Locale.ROOT), verb.group()));
    }
}

package jtbd.dsl.concepts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of a concept as it lies beside this class, taken apart. */
final class ConceptPage {

    private static final Pattern PARTS = Pattern.compile("""
            (?s)<!--(?<kinds>[^>]*)-->
            (?<summary>[^\\n]*)

            (?<explanation>.*?)

            ```jtbd
            (?<example>.*?)```

            ## Words

            (?<own>.*?)(
            ## In another sense here

            (?<others>.*?))?(
            ## Usual words

            (?<usual>.*))?""");
    private static final Pattern WORD = Pattern.compile("(?m)^- `([^`]*)`: (.*)$");

    private ConceptPage() {
    }

    static Concept read(String name) {
        Matcher parts = PARTS.matcher(text(name + ".md"));
        if (!parts.matches()) {
            throw new IllegalStateException("The page of the concept " + name + " has not the parts of such a page");
        }
        Map<String, String> meanings = words(parts.group("own"));
        Set<String> keywords = split(String.join(" ", meanings.keySet()));
        meanings.putAll(words(parts.group("others")));
        Map<String, String> usual = words(parts.group("usual"));
        meanings.putAll(usual);
        return new Concept(name, parts.group("summary"), parts.group("explanation"), parts.group("example"), keywords,
                List.copyOf(usual.keySet()), split(parts.group("kinds").strip()),
                Collections.unmodifiableMap(meanings));
    }

    private static Map<String, String> words(String list) {
        return WORD.matcher(list == null ? "" : list).results().collect(Collectors.toMap(word -> word.group(1),
                word -> word.group(2), (one, other) -> one, LinkedHashMap::new));
    }

    private static Set<String> split(String words) {
        return Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors
                .collectingAndThen(Collectors.toCollection(LinkedHashSet::new), Collections::unmodifiableSet));
    }

    private static String text(String file) {
        try (InputStream page = ConceptPage.class.getResourceAsStream(file)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package jtbd.dsl.concepts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A concept of the language: what it means in the field of jobs to be done, and how it is written.
 *
 * @param name as its page is called, such as {@code supporting-job}
 * @param summary one sentence
 * @param example a text that can be read by itself
 * @param keywords the words of the language that belong to this concept and to no other
 * @param usualWords no words of the language, but mostly written where the author may choose one
 * @param kinds the rules of the grammar that read it
 * @param meanings what each word, or words that go together, mean here, in one line; words of other concepts among them
 */
public record Concept(String name, String summary, String explanation, String example, Set<String> keywords,
        List<String> usualWords, Set<String> kinds, Map<String, String> meanings) {

    /** The name as a heading: {@code Supporting job}. */
    public String title() {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
    }

    /** What the word, or words that go together, mean here. */
    Optional<String> meaning(String words) {
        return Stream.concat(Stream.ofNullable(meanings.get(words)), meanings.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(words + " ")).map(Map.Entry::getValue)).findFirst();
    }
}

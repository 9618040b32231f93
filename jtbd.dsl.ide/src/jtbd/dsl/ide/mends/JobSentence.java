package jtbd.dsl.ide.mends;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.Lines;

/**
 * The sentence of a job as people say it, on a line without quotation marks: "When I am hungry, I want to buy milk, so
 * I can eat".
 *
 * @param passage where it stands
 * @param parts what it says, by the words that lead to it
 */
record JobSentence(ITextRegion passage, Map<String, String> parts) {

    private static final List<String> WORDS = List.of("when", "want", "so");
    private static final Pattern SPOKEN = Pattern.compile("(?i)(?:when\\s+(?<when>[^\"{}]+?),\\s*)?"
            + "(?:I\\s+)?want\\s+(?<want>[^\"{}]+?)(?:[,\\s]\\s*so\\s+(?:that\\s+)?(?<so>[^\"{}]+?))?\\.?");

    /** The one on the line of the offset; nothing where that says one part alone. */
    static Optional<JobSentence> at(int offset, Lines lines) {
        int line = lines.lineOf(offset);
        String written = lines.text().substring(lines.startOf(line), lines.endOf(line));
        Matcher spoken = SPOKEN.matcher(written.strip());
        if (written.contains("//") || !spoken.matches()) {
            return Optional.empty();
        }
        Map<String, String> parts = new LinkedHashMap<>();
        WORDS.stream().filter(word -> spoken.group(word) != null)
                .forEach(word -> parts.put(word, Wording.quoted(spoken.group(word))));
        int start = lines.startOf(line) + written.length() - written.stripLeading().length();
        return parts.size() == 1 ? Optional.empty()
                : Optional.of(new JobSentence(new TextRegion(start, written.strip().length()), parts));
    }

    /** The words of its parts, for people. */
    String words() {
        List<String> words = parts.keySet().stream().map(word -> "'" + word + "'").toList();
        return words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "))
                + " and " + words.get(words.size() - 1);
    }

    /** Each part as a statement of its own, on lines of the same indentation. */
    String told(String indentation) {
        return parts.entrySet().stream().map(part -> part.getKey() + " " + part.getValue())
                .collect(Collectors.joining("\n" + indentation));
    }
}

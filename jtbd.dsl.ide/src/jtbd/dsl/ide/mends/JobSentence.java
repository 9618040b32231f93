package jtbd.dsl.ide.mends;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.xtext.util.ITextRegion;

import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.rules.wording.SpokenJob;

/**
 * The sentence of a job as people say it, without quotation marks: "When I am hungry, I want to buy milk, so I can eat"
 * or "As a guest, I want to eat, so that I can sleep".
 *
 * @param passage where it stands
 * @param role who says it; empty where it does not tell
 * @param parts what it says, by the words that lead to it
 */
record JobSentence(ITextRegion passage, String role, Map<String, String> parts) {

    static final String WANT = "want";

    private static final String WHEN = "when";
    /** When somebody has a wish, where that is said behind it. */
    private static final String LATE = "late";
    private static final List<String> WORDS = List.of(WHEN, WANT, "so");

    private static final String SUBJECT = anyOf(SpokenJob.SUBJECTS) + "\\b";
    private static final String SPEAKER = anyOf(SpokenJob.SPEAKERS);

    /** Behind these, 'when' tells what is to be known: "I want to know when the bus comes". */
    private static final String NOT_KNOWN = "(?<!\\b(?:know|see|tell|learn|find\\sout|hear|decide|remember|understand)"
            + "(?:\\s(?:me|us))?)";

    /** Behind a comma or on a new line; within a line "so" may just be how much, as in "so fast". */
    private static final String WHAT_FOR = "(?:(?:^|,\\s*|\\s*\\R\\s*)so\\s+(?:that\\s+)?|\\s+so\\s+(?:that\\s+|(?="
            + SUBJECT + ")))";

    /** Behind these, what somebody wants is a part of the situation: "I am so tired that I want to sleep". */
    private static final String NOT_PART =
            "(?<!\\b(?:that|because|as|if|when|while|until|and|or|but|who|what|where|how))";
    /** So it is behind whoever wants it: "when people want to sleep". */
    private static final String NOT_SUBJECT = "(?<!\\b" + anyOf(SpokenJob.SUBJECTS) + ")";

    /** What stands before the wish; the surer it does, the earlier it is tried. */
    private static final List<Pattern> SPOKEN = List.of(spoken(",\\s*"),
            spoken(NOT_PART + "\\s+(?=" + SPEAKER + "\\b)"), spoken(NOT_PART + NOT_SUBJECT + "\\s+(?=want\\b)"));

    /** All of it in quotation marks. */
    private static final Pattern QUOTED = Pattern.compile("\\A\"([^\"\\\\]+)\"\\z");

    /** A text, a block, a comment, or the number of a statement. */
    private static final Pattern OTHER_THAN_PROSE = Pattern.compile("[\"{}]|//|\\b(?:importance|satisfaction)\\s+\\d");

    private static Pattern spoken(String beforeWish) {
        return Pattern.compile("(?is)(?:(?:as an?\\s+(?<role>.+?)(?:,\\s*|\\s+(?=(?:" + SPEAKER + "|when)\\b)))?"
                + "(?:when\\s+(?<when>.+?)" + beforeWish + ")?"
                + "(?:" + SPEAKER + "\\s+" + anyOf(SpokenJob.WISHES) + "|want)\\s+(?<want>.+?)"
                + "(?:" + NOT_KNOWN + "\\s+when\\s+(?<late>" + SUBJECT + ".+?))?)?"
                + "(?:" + WHAT_FOR + "(?<so>.+?))?\\s*[.,]?");
    }

    private static String anyOf(List<String> words) {
        return "(?:" + String.join("|", words).replace(" ", "\\s+") + ")";
    }

    /** The one around the offset, on its line or on several. */
    static Optional<JobSentence> at(int offset, Lines lines) {
        return SentenceLines.around(offset, lines).flatMap(passage -> in(passage, lines.text()).stream()).findFirst();
    }

    private static Optional<JobSentence> in(ITextRegion passage, String text) {
        String written = QUOTED.matcher(text.substring(passage.getOffset(), passage.getOffset() + passage.getLength()))
                .replaceFirst("$1");
        return OTHER_THAN_PROSE.matcher(written).find() ? Optional.empty() : SPOKEN.stream()
                .map(pattern -> pattern.matcher(written)).filter(Matcher::matches).findFirst()
                .map(spoken -> new JobSentence(passage, said("role", spoken), parts(spoken)))
                .filter(sentence -> !sentence.parts().isEmpty());
    }

    private static Map<String, String> parts(Matcher spoken) {
        Map<String, String> parts = new HashMap<>();
        WORDS.stream().filter(word -> spoken.group(word) != null).forEach(word -> parts.put(word, said(word, spoken)));
        if (spoken.group(LATE) != null) {
            parts.merge(parts.containsKey(WHEN) ? WANT : WHEN, said(LATE, spoken),
                    (wish, late) -> wish + " when " + late);
        }
        return inOrder(parts);
    }

    private static Map<String, String> inOrder(Map<String, String> parts) {
        Map<String, String> inOrder = new LinkedHashMap<>();
        WORDS.stream().filter(parts::containsKey).forEach(word -> inOrder.put(word, parts.get(word)));
        return inOrder;
    }

    private static String said(String group, Matcher spoken) {
        return spoken.group(group) == null ? "" : spoken.group(group).replaceAll("\\s+", " ");
    }

    /** Whether each of its parts stands on a line behind its word, so that nothing lacks but quotation marks. */
    boolean isInStatements(String text) {
        List<String> lines = text.substring(passage.getOffset(), passage.getOffset() + passage.getLength()).lines()
                .map(String::strip).toList();
        Iterator<String> line = lines.iterator();
        return role.isEmpty() && lines.size() == parts.size() && parts.entrySet().stream()
                .allMatch(part -> line.next().startsWith(part.getKey() + " " + part.getValue()));
    }

    /** Its parts as the statements of a job. */
    List<String> statements() {
        return parts.entrySet().stream().map(part -> part.getKey() + " " + Wording.quoted(part.getValue())).toList();
    }

    /** The words that lead to statements, for people. */
    static String words(List<String> statements) {
        List<String> words = statements.stream().map(statement -> "'" + statement.split(" ", 2)[0] + "'").toList();
        int last = words.size() - 1;
        return words.stream().limit(last).collect(Collectors.joining(", ")) + (last > 0 ? " and " : "")
                + words.get(last);
    }
}

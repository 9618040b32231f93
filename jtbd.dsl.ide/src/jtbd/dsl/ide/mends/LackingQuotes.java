package jtbd.dsl.ide.mends;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.LaidOut;

/** Statements of a block of a job that lack the quotation marks around their texts. */
final class LackingQuotes {

    private static final Pattern WORDS = Pattern.compile("\\S+");

    /** Before a score, where people put one as they list things. */
    private static final Pattern COMMA = Pattern.compile(",(?=\\s+\\p{L}+\\s+\\d+/)");

    /** Behind a sentence, which a text is not. */
    private static final Pattern STOP = Pattern.compile("(?<!\\.)[.;]\\s*$");

    /** No statement has more before its text; each one costs a reading. */
    private static final int MOST_WORDS_BEFORE = 5;

    private final String block;

    private LackingQuotes(String block) {
        this.block = block;
    }

    /** The statements with the quotation marks that make them readable in the block; all others as they are. */
    static String added(String statements, String block) {
        LackingQuotes lacking = new LackingQuotes(block);
        return statements.lines().map(lacking::added).collect(Collectors.joining("\n"));
    }

    /** Whether the statement lacks none in the block. */
    static boolean canBeRead(String statement, String block) {
        return new LackingQuotes(block).canBeRead(statement);
    }

    private String added(String line) {
        if (line.matches(".*[\"{}].*") || canBeRead(line)) {
            return line;
        }
        String sentence = STOP.matcher(line).replaceFirst("");
        String words = block.equals("outcomes") ? OutcomeSentence.inWordsOfTheLanguage(sentence) : sentence;
        return quoted(COMMA.matcher(words).replaceAll(""), line);
    }

    private String quoted(String line, String asWritten) {
        List<MatchResult> words = WORDS.matcher(line).results().toList();
        // what stands before a text says what it is: the more of it can be read so, the better
        return IntStream.rangeClosed(1, Math.min(words.size() - 1, MOST_WORDS_BEFORE)).boxed()
                .sorted(Comparator.reverseOrder())
                .flatMap(first -> quoted(new StrayWords(words.subList(first, words.size())), line))
                .filter(this::canBeRead).findFirst().orElse(asWritten);
    }

    private static Stream<String> quoted(StrayWords text, String line) {
        return text.ends().map(last -> line.substring(0, text.first().start()) + '"'
                + line.substring(text.first().start(), text.at(last).end()) + '"'
                + line.substring(text.at(last).end()));
    }

    private boolean canBeRead(String statement) {
        return LaidOut.canBeRead("job A functional {\n" + block + " {\n" + statement + "\n}\n}\n");
    }
}

package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;
import jtbd.dsl.terms.Keywords;
import jtbd.workspace.loading.Language;

/** Makes a note of a sentence on lines of its own, where notes can stand; a statement with a mistake is none. */
@Mends(SyntaxError.class)
final class MakeNote implements Mend {

    private static final Pattern WORDS = Pattern.compile("\\s+");

    /** The stroke before a line of a list. */
    private static final Pattern LISTED = Pattern.compile("[-*•]\\s+");

    /** A sentence that quotes what somebody said. */
    private static final Pattern QUOTING = Pattern.compile("([^\"]*\\S\\s+\\S+\\s+)\"[^\"]*\"[^\"]*");

    /** All of it in quotation marks. */
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\\\\]+\"");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        int start = complaint.region().getOffset();
        int line = complaint.file().lines().lineOf(start);
        String text = complaint.file().text();
        String before = text.substring(complaint.file().lines().startOf(line), start);
        String sentence = sentenceIn(text.substring(start, complaint.file().lines().endOf(line)));
        boolean isMisspelt = complaint.suggested(Suggestion.WORD).findAny().isPresent();
        if (isMisspelt || isStatement(sentence) || !before.isBlank() || !sentence.contains(" ")
                || sentence.matches(".*[{}].*") || sentence.contains("\"")
                && !QUOTING.matcher(sentence).matches() && !QUOTED.matcher(sentence).matches()) {
            return Stream.empty();
        }
        if (Stream.of(new WriteListed(), new LeaveOutListSign())
                .anyMatch(mend -> mend.proposals(complaint).findAny().isPresent())) {
            return Stream.empty();
        }
        return SentenceLines.around(start, complaint.file().lines()).filter(passage -> passage.getOffset() == start)
                .map(complaint.file()::text).filter(MakeNote::isOneSentence).findFirst()
                .map(passage -> noted(sentenceIn(passage), complaint))
                .filter(draft -> LaidOut.mistakes(draft.text()) < LaidOut.mistakes(text)).stream()
                .map(draft -> Proposal.possible("Make it a note", draft));
    }

    private static boolean isStatement(String sentence) {
        Keywords keywords = Language.service(Keywords.class);
        Matcher quoting = QUOTING.matcher(sentence);
        return !LISTED.matcher(sentence).lookingAt() && (keywords.contains(sentence.split("\\s", 2)[0])
                || quoting.matches() && WORDS.splitAsStream(quoting.group(1)).anyMatch(keywords::contains));
    }

    /** Whether each line goes on with the one before: behind a comma, or as no sentence and no statement begins. */
    private static boolean isOneSentence(String passage) {
        Keywords keywords = Language.service(Keywords.class);
        List<String> lines = passage.lines().map(String::strip).toList();
        return IntStream.range(1, lines.size()).allMatch(line -> lines.get(line - 1).endsWith(",")
                || Character.isLowerCase(lines.get(line).charAt(0))
                        && !keywords.contains(lines.get(line).split("\\s", 2)[0]));
    }

    private static Draft noted(String sentence, Complaint complaint) {
        return complaint.draft().replace(new TextRegion(complaint.region().getOffset(), sentence.length()),
                "note " + (QUOTED.matcher(sentence).matches() ? sentence
                        : Wording.quoted(LISTED.matcher(sentence).replaceFirst(""))));
    }

    private static String sentenceIn(String text) {
        return text.replaceFirst("//.*", "").strip();
    }
}

package jtbd.dsl.ide.mends;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Writes an outcome as people say it in the words of the language, with its quotation marks. */
@Mends(SyntaxError.class)
final class FormulateOutcome implements Mend {

    private static final Pattern SENTENCE = Pattern.compile("[\\p{L}\\p{N}](?:(?!//)[^{}\"])*");

    /** The text of the outcome in its quotation marks, and what is said behind it. */
    private static final Pattern TEXT = Pattern.compile("\\h*\"(?:[^\"\\\\]|\\\\.)*\"(?:(?!//)[^{}\\v])*");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return sentence(complaint).stream().flatMap(sentence -> told(sentence, complaint));
    }

    /** The one of the line that the finding is in. */
    private static Optional<TextRegion> sentence(Complaint complaint) {
        Lines lines = complaint.file().lines();
        int place = complaint.region().getOffset();
        int line = lines.lineOf(place);
        Matcher sentences = SENTENCE.matcher(lines.text()).region(lines.startOf(line), lines.endOf(line));
        while (sentences.find()) {
            if (sentences.start() <= place && place < sentences.end()) {
                return Optional.of(new TextRegion(sentences.start(), sentences.group().strip().length()));
            }
        }
        return Optional.empty();
    }

    /** Where no more than quotation marks are missing, that is offered already; its text may have them. */
    private static Stream<Proposal> told(TextRegion sentence, Complaint complaint) {
        String spoken = complaint.file().text(sentence);
        String plain = OutcomeSentence.inWordsOfTheLanguage(spoken);
        int end = sentence.getOffset() + sentence.getLength();
        boolean hasText = complaint.file().text().substring(end).stripLeading().startsWith("\"");
        String outcome = hasText ? plain : LackingQuotes.added(plain, "outcomes");
        boolean isOutcome = hasText ? isRead(plain, end, complaint) : !outcome.equals(plain);
        if (plain.equals(spoken) || !isOutcome) {
            return Stream.empty();
        }
        int now = LaidOut.mistakes(complaint.file().text());
        return Stream.of(Proposal.possible("Write it as an outcome", complaint.draft().replace(sentence, outcome)))
                .filter(proposal -> LaidOut.mistakes(proposal.draft().text()) < now);
    }

    /** Whether the words are read as an outcome together with its text and what is said behind that. */
    private static boolean isRead(String words, int end, Complaint complaint) {
        Matcher text = TEXT.matcher(complaint.file().text()).region(end, complaint.file().text().length());
        return text.lookingAt() && LackingQuotes.canBeRead(words + text.group(), "outcomes");
    }
}

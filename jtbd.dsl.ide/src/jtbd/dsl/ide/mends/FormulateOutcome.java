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
        boolean hasText = complaint.file().text().substring(sentence.getOffset() + sentence.getLength()).stripLeading()
                .startsWith("\"");
        String outcome = hasText ? plain : LackingQuotes.added(plain, "outcomes");
        boolean isOutcome = hasText ? LackingQuotes.canBeRead(plain + " \"…\"", "outcomes") : !outcome.equals(plain);
        if (plain.equals(spoken) || !isOutcome) {
            return Stream.empty();
        }
        int now = LaidOut.mistakes(complaint.file().text());
        return Stream.of(Proposal.possible("Write it as an outcome", complaint.draft().replace(sentence, outcome)))
                .filter(proposal -> LaidOut.mistakes(proposal.draft().text()) < now);
    }
}

package jtbd.dsl.ide.mends;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;
import jtbd.dsl.rules.wording.VerbPhrase;
import jtbd.dsl.rules.wording.Words;

/** Gives a name and quotation marks to what a line tells as people write it: {@code Job: Park the car}. */
@Mends(SyntaxError.class)
final class DeclareSpoken implements Mend {

    /** A kind, perhaps a sign, and a title up to the block or a comment. */
    private static final Pattern SPOKEN = Pattern.compile(
            "\\s*(?<kind>\\p{L}+)(?:\\s+to\\s+be\\s+done(?=\\s*:))?(?<sign>\\s*[:–-])?\\s*"
                    + "(?<title>(?:(?!//)[^\"{}])*)(?:(?:\\{|//).*)?");
    private static final Pattern WORDS = Pattern.compile("\\S+");
    private static final Pattern STOP = Pattern.compile("[.,;:]$");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        Lines lines = complaint.file().lines();
        int line = lines.lineOf(complaint.region().getOffset());
        Matcher spoken = SPOKEN.matcher(lines.text()).region(lines.startOf(line), lines.endOf(line));
        if (!spoken.matches() || complaint.region().getOffset() >= spoken.start("title")) {
            return Stream.empty();
        }
        boolean isOfKind = complaint.region().getOffset() == spoken.start("kind");
        return kind(spoken.group("kind"), complaint).filter(kind -> !isHeading(kind, spoken))
                .flatMap(kind -> declared(kind, spoken, complaint, LaidOut.mistakes(complaint.draft()
                        .replace(complaint.region(), isOfKind ? kind : "").text()))).stream();
    }

    /** Whether it names what follows on other lines: {@code Metrics we care about}, {@code Job stories}. */
    private static boolean isHeading(String kind, Matcher spoken) {
        return spoken.group("sign") == null && (spoken.group("kind").equalsIgnoreCase(kind + "s")
                || kind.equals("job") && !VerbPhrase.begins(Words.of(spoken.group("title")), 0));
    }

    /** As it is written, or as the finding suggests it. */
    private static Optional<String> kind(String written, Complaint complaint) {
        return Stream.concat(complaint.suggested(Suggestion.WORD), Stream.of(written)).filter(Declaration::isKind)
                .findFirst();
    }

    /** @param left how many mistakes are left where nothing else is changed than what the finding marks */
    private static Optional<Proposal> declared(String kind, Matcher spoken, Complaint complaint, int left) {
        Optional<Proposal> interview = kind.equals("interview") ? interview(spoken, complaint, left) : Optional.empty();
        return interview.isPresent() ? interview : titled(kind, spoken, complaint, left);
    }

    /** One that says when it was or with whom. */
    private static Optional<Proposal> interview(Matcher spoken, Complaint complaint, int left) {
        String words = STOP.matcher(spoken.group("title").strip()).replaceFirst("");
        int end = spoken.start("title") + spoken.group("title").stripTrailing().length();
        TextRegion all = new TextRegion(spoken.start("kind"), end - spoken.start("kind"));
        return SpokenInterview.of(words, LocalDate.now()).map(said -> {
            String name = said.name(new FreshNames(complaint.workspace().get()));
            return Proposal.possible("Make it the interview '" + name + "'" + said.rest(),
                    complaint.draft().replace(all, said.head(name)));
        }).filter(proposal -> LaidOut.mistakes(proposal.draft().text()) < left);
    }

    private static Optional<Proposal> titled(String kind, Matcher spoken, Complaint complaint, int left) {
        StrayWords title = new StrayWords(WORDS.matcher(spoken.group("title")).results().toList());
        return title.ends().map(last -> declared(kind, title.at(last).end(), spoken, complaint))
                .map(proposal -> Map.entry(proposal, LaidOut.mistakes(proposal.draft().text())))
                .filter(proposal -> proposal.getValue() < left).min(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private static Proposal declared(String kind, int end, Matcher spoken, Complaint complaint) {
        String title = Wording.titleFrom(STOP.matcher(spoken.group("title").substring(0, end)).replaceFirst(""));
        String name = new FreshNames(complaint.workspace().get()).like(Wording.nameFrom(title));
        boolean isAll = spoken.group("title").substring(end).isBlank();
        return Proposal.possible("Make it the " + kind + " '" + name + "'", complaint.draft().replace(
                new TextRegion(spoken.start("kind"), spoken.start("title") + end - spoken.start("kind")),
                isAll ? Declaration.titled(kind, name, title) : Declaration.head(kind, name, title)));
    }
}

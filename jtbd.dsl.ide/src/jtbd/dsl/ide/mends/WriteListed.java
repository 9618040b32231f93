package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.jtbd.ForceKind;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Makes pains, gains or outcomes of lines of a list, or with a text alone: {@code - a flat tyre}. */
@Mends(SyntaxError.class)
final class WriteListed implements Mend {

    private static final Pattern LISTED = Pattern.compile(
            "(?:[-*•]\\s+((?:(?!//|/\\*)[^\"{}])*[\\p{L}\\p{N}%])|(?:[-*•]\\s+)?\"([^\"\\\\]+)\")[.,;]?");

    /** What a text alone may be, by the block that it stands in. */
    static final List<String> KINDS = List.of("pain", "gain", "outcome", "push", "pull", "anxiety", "habit");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        Lines lines = complaint.file().lines();
        List<Integer> listed = listed(lines.lineOf(complaint.region().getOffset()), lines);
        int now = listed.isEmpty() ? 0 : LaidOut.mistakes(lines.text());
        List<Proposal> inPlace = KINDS.stream().filter(kind -> now > 0).map(kind ->
                proposal(listed, kind, written(listed, kind, lines, complaint)))
                .filter(proposal -> LaidOut.mistakes(proposal.draft().text()) < now).toList();
        return (inPlace.isEmpty() && now > 0 ? straight(listed, lines, complaint).stream() : inPlace.stream())
                .filter(proposal -> LaidOut.mistakes(proposal.draft().text()) < now);
    }

    private static Proposal proposal(List<Integer> listed, String kind, Draft draft) {
        return Proposal.possible((listed.size() == 1 ? "Make it " : "Make each line ") + KindNames.withArticle(kind),
                draft);
    }

    /** Lines that all read as outcomes belong into the block of these. */
    private static Optional<Proposal> straight(List<Integer> listed, Lines lines, Complaint complaint) {
        List<String> outcomes = listed.stream().map(line -> LISTED.matcher(text(line, lines).strip()))
                .filter(Matcher::matches).map(thing -> thing.group(1) == null ? thing.group(2) : thing.group(1))
                .map(said -> Map.entry(said, LackingQuotes.added(said, "outcomes")))
                .filter(said -> !said.getKey().equals(said.getValue())).map(Map.Entry::getValue).toList();
        if (outcomes.size() < listed.size()) {
            return Optional.empty();
        }
        int last = listed.get(listed.size() - 1);
        String first = text(listed.get(0), lines);
        String before = first.substring(0, first.indexOf(first.strip()));
        int start = lines.startOf(listed.get(0)) + before.length();
        int end = lines.startOf(last) + text(last, lines).stripTrailing().length();
        return Optional.of(proposal(listed, "outcome", PutIntoBlock.put("outcomes",
                String.join("\n" + before, outcomes), new TextRegion(start, end - start), complaint)));
    }

    /** The lines of the list that the line is in. */
    private static List<Integer> listed(int line, Lines lines) {
        int first = IntStream.iterate(line, next -> next - 1).filter(next -> !isListed(next - 1, lines)).findFirst()
                .orElseThrow();
        return IntStream.iterate(first, next -> next + 1).takeWhile(next -> isListed(next, lines)).boxed().toList();
    }

    private static boolean isListed(int line, Lines lines) {
        return line >= 0 && line < lines.count() && LISTED.matcher(text(line, lines).strip()).matches();
    }

    private static String text(int line, Lines lines) {
        return lines.text().substring(lines.startOf(line), lines.endOf(line));
    }

    private static Draft written(List<Integer> listed, String kind, Lines lines, Complaint complaint) {
        Draft draft = complaint.draft();
        for (int line : listed) {
            String text = text(line, lines).strip();
            Matcher thing = LISTED.matcher(text);
            if (thing.matches()) {
                draft.replace(new TextRegion(lines.startOf(line) + text(line, lines).indexOf(text), text.length()),
                        thing.group(1) == null ? quoted(kind, thing.group(2)) : statement(kind, thing.group(1)));
            }
        }
        return draft;
    }

    /** What reads as such a statement already needs no more than its quotation marks. */
    static String statement(String kind, String listed) {
        String quoted = LackingQuotes.added(listed, block(kind));
        return quoted.equals(listed) ? told(kind, listed) : quoted;
    }

    /** Of what has its quotation marks; people put them around all of an outcome, too. */
    static String quoted(String kind, String text) {
        return kind.equals("outcome") ? statement(kind, text) : told(kind, text);
    }

    private static String told(String kind, String text) {
        return switch (kind) {
            case "pain" -> "moderate undesired " + Wording.quoted(text);
            case "gain" -> "desired " + Wording.quoted(text);
            case "outcome" -> ListedOutcome.statement(text);
            default -> kind + " 3/5 " + Wording.quoted(text);
        };
    }

    private static String block(String kind) {
        return ForceKind.get(kind) == null ? kind + "s" : "forces";
    }
}

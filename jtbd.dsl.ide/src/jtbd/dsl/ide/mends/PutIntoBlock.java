package jtbd.dsl.ide.mends;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Blocks;
import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;
import jtbd.dsl.terms.Keywords;
import jtbd.workspace.loading.Language;

/** Puts statements into the block that they belong in: the one that is there, or a new one around them. */
@Mends(SyntaxError.class)
final class PutIntoBlock implements Mend {

    private static final int MANY = 20;
    private static final Pattern FIRST_WORDS = Pattern.compile("(?m)^([ \\t]*)(\\p{L}+)");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.BLOCK).flatMap(block -> put(block, complaint).stream()
                .map(draft -> Proposal.possible("Put it into " + block + " { … }", draft)));
    }

    /** As much as makes the fewest mistakes. */
    private static Optional<Draft> put(String block, Complaint complaint) {
        int begin = complaint.region().getOffset();
        int now = LaidOut.mistakes(complaint.file().text());
        return new Blocks(complaint.file()).ends(begin).stream().limit(MANY)
                .filter(end -> isWhole(begin, end, complaint.file().text()))
                .map(end -> put(block, new TextRegion(begin, end - begin), complaint))
                .map(draft -> Map.entry(draft, LaidOut.mistakes(draft.text())))
                .filter(draft -> draft.getValue() < now)
                .reduce((one, other) -> other.getValue() < one.getValue() ? other : one).map(Map.Entry::getKey);
    }

    /** What still lacks its quotation marks is not torn apart: in the midst of a line, only what has a text ends. */
    private static boolean isWhole(int begin, int end, String text) {
        return text.substring(end).lines().findFirst().map(String::strip)
                .filter(rest -> !rest.isEmpty() && !rest.startsWith("}") && !rest.startsWith("//")).isEmpty()
                || text.substring(begin, end).contains("\"");
    }

    private static Draft put(String block, ITextRegion statements, Complaint complaint) {
        FileView file = complaint.file();
        return put(block, LackingQuotes.added(spelt(file.text(statements)), block), statements, complaint);
    }

    /** @param readable the statements as the block takes them */
    static Draft put(String block, String readable, ITextRegion statements, Complaint complaint) {
        FileView file = complaint.file();
        return new Blocks(file).closing(block, statements.getOffset())
                .map(closing -> complaint.draft().takeOut(statements).addBefore(closing, readable))
                .orElseGet(() -> complaint.draft().replace(statements,
                        wrapped(block, readable, indentation(statements, file))));
    }

    /** Each line with its first word as the language writes it. */
    private static String spelt(String statements) {
        Keywords keywords = Language.service(Keywords.class);
        return FIRST_WORDS.matcher(statements)
                .replaceAll(first -> first.group(1) + keywords.spelt(first.group(2)));
    }

    private static String indentation(ITextRegion statements, FileView file) {
        return file.text().substring(file.lines().startOf(file.lines().lineOf(statements.getOffset())),
                statements.getOffset());
    }

    private static String wrapped(String block, String statements, String before) {
        return before.isBlank()
                ? block + " {\n" + before + "  " + statements.replace("\n", "\n  ") + "\n" + before + "}"
                : block + " { " + statements + " }";
    }
}

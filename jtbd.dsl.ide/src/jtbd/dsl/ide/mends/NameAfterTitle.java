package jtbd.dsl.ide.mends;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Makes a name of the title that stands where the name of a thing belongs. */
@Mends(SyntaxError.class)
final class NameAfterTitle implements Mend {

    private static final Pattern TITLE = Pattern.compile("\"([^\"]+)\"");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        Matcher title = TITLE.matcher(complaint.text());
        int start = complaint.region().getOffset();
        if (!title.matches() || !Declaration.begins(wordBefore(start, complaint))) {
            return Stream.empty();
        }
        String name = new FreshNames(complaint.workspace().get()).like(Wording.nameFrom(title.group(1)));
        return Stream.of(Proposal.possible("Name it '" + name + "'", complaint.draft().insert(start, name + " ")));
    }

    private static String wordBefore(int offset, Complaint complaint) {
        String before = complaint.file().text().substring(0, offset).stripTrailing();
        int start = before.length();
        while (start > 0 && Character.isLetter(before.charAt(start - 1))) {
            start--;
        }
        return before.substring(start);
    }
}

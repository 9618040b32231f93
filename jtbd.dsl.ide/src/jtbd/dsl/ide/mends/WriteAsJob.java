package jtbd.dsl.ide.mends;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.FreshNames;
import jtbd.dsl.ide.edits.RoleSentence;
import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Segment;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Makes a job of a sentence "As a commuter, I want to …, so that …", and a segment of the one who wants it. */
@Mends(SyntaxError.class)
final class WriteAsJob implements Mend {

    private static final Pattern ROLE = Pattern.compile("(?i)\\s*as an?\\s+(.*?)[,\\s]+I\\s.*");

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        return complaint.suggested(Suggestion.SENTENCE).flatMap(none -> written(complaint).stream())
                .map(draft -> Proposal.possible("Write it as a job", draft));
    }

    private static Optional<Draft> written(Complaint complaint) {
        int begin = complaint.region().getOffset();
        Lines lines = complaint.file().lines();
        int end = lines.endOf(lines.lineOf(begin));
        String before = complaint.file().text().substring(lines.startOf(lines.lineOf(begin)), begin);
        String sentence = complaint.file().text().substring(begin, end).replaceFirst("//.*", "").strip();
        Matcher role = ROLE.matcher(sentence);
        return RoleSentence.of(sentence).filter(wanted -> role.matches()).map(wanted -> complaint.draft().replace(
                new TextRegion(begin, sentence.length()),
                job(role.group(1), wanted, complaint).replaceAll("\n(?=.)", "\n" + (before.isBlank() ? before : ""))));
    }

    private static String job(String role, RoleSentence wanted, Complaint complaint) {
        FreshNames names = new FreshNames(complaint.workspace().get());
        String title = Wording.titleFrom(wanted.wish());
        String segment = Wording.nameFrom(role);
        Optional<String> known = complaint.workspace().get().all(Segment.class).stream()
                .filter(other -> segment.equals(other.getName())).findFirst()
                .map(other -> VisibleNames.of(other, complaint.file().model(), Literals.JOB__EXECUTOR));
        String name = known.isPresent() ? segment : names.like(segment);
        return (known.isPresent() ? "" : "segment " + name + " " + Wording.quoted(Wording.titleFrom(role)) + "\n\n")
                + "job " + names.like(Wording.nameFrom(title)) + " " + Wording.quoted(title) + " functional {\n  for "
                + known.orElse(name) + "\n  want " + Wording.quoted(wanted.wish())
                + (wanted.reason() == null ? "" : "\n  so " + Wording.quoted(wanted.reason())) + "\n}";
    }
}

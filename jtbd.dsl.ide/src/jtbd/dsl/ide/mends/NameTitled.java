package jtbd.dsl.ide.mends;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.util.TextRegion;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.LaidOut;
import jtbd.dsl.ide.edits.VisibleNames;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.ide.session.Lines;
import jtbd.dsl.ide.session.Reference;
import jtbd.dsl.jtbd.Titled;
import jtbd.dsl.naming.MayName;
import jtbd.dsl.naming.Project;
import jtbd.dsl.rules.reference.UnknownReference;
import jtbd.dsl.rules.syntax.SyntaxError;

/** Writes the name of what a reference calls by its title: {@code measured by Time to reply}. */
@Mends({SyntaxError.class, UnknownReference.class})
final class NameTitled implements Mend {

    /** A thing, and where its title is written. */
    private record Called(Titled thing, ITextRegion passage) {
    }

    @Override
    public Stream<Proposal> proposals(Complaint complaint) {
        List<Called> called = complaint.workspace().get().elements().stream().filter(Titled.class::isInstance)
                .map(Titled.class::cast).filter(thing -> thing.getName() != null && thing.getTitle() != null)
                .flatMap(thing -> passage(thing.getTitle(), complaint).map(place -> new Called(thing, place)).stream())
                .toList();
        Project own = Project.of(complaint.file().resource());
        List<Proposal> ofOwn = named(called.stream().filter(each -> own.has(each.thing())).toList(), complaint);
        return (ofOwn.isEmpty() ? named(called, complaint) : ofOwn).stream();
    }

    private static List<Proposal> named(List<Called> called, Complaint complaint) {
        int longest = called.stream().mapToInt(each -> each.thing().getTitle().length()).max().orElse(0);
        return called.stream().filter(each -> each.thing().getTitle().length() == longest)
                .flatMap(each -> named(each, complaint).stream()).toList();
    }

    /** Where it stands around what the finding marks, in quotation marks or without. */
    private static Optional<ITextRegion> passage(String title, Complaint complaint) {
        Lines lines = complaint.file().lines();
        int line = lines.lineOf(complaint.region().getOffset());
        String text = lines.text().substring(lines.startOf(line), lines.endOf(line));
        if (title.isBlank() || !text.toLowerCase(Locale.ROOT).contains(title.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return Pattern.compile("(?iuU)(?<!\\w)\"?" + Pattern.quote(title) + "\"?(?!\\w)").matcher(text).results()
                .map(place -> region(place, lines.startOf(line)))
                .filter(place -> place.contains(complaint.region())).findFirst();
    }

    private static ITextRegion region(MatchResult place, int startOfLine) {
        return new TextRegion(startOfLine + place.start(), place.end() - place.start());
    }

    private static Optional<Proposal> named(Called called, Complaint complaint) {
        EObject from = complaint.around();
        Draft trial = written(Wording.name(called.thing().getName()), called, complaint);
        return LaidOut.referenceAt(called.passage().getOffset(), trial.text())
                .filter(takes(called.thing(), from))
                .map(reference -> VisibleNames.of(called.thing(), from, reference.feature()))
                .map(name -> Proposal.possible("Change to '" + name + "'", written(name, called, complaint)))
                .filter(proposal -> LaidOut.mistakes(proposal.draft().text()) <= LaidOut.mistakes(
                        complaint.file().text()));
    }

    private static Predicate<Reference> takes(Titled thing, EObject from) {
        return reference -> reference.feature().getEReferenceType().isInstance(thing)
                && MayName.at(from, reference.feature()).test(thing);
    }

    private static Draft written(String name, Called called, Complaint complaint) {
        return complaint.draft().replace(called.passage(), name);
    }
}

package jtbd.dsl.ide.edits;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.wording.SecondVerb;
import jtbd.dsl.rules.wording.Words;

/**
 * Makes two jobs of one that joins two things to do. Who has it, when and what for is true of both; what else is said
 * of the job stays with the first.
 */
public final class TwoJobs {

    private TwoJobs() {
    }

    public static Optional<Split> of(Job job, FileView file, FreshNames names) {
        Optional<TwoThings> title = two(job.getTitle());
        Optional<TwoThings> want = two(job.getMotivation());
        boolean isKnown = (title.isPresent() || !joins(job.getTitle()))
                && (want.isPresent() || !joins(job.getMotivation()));
        if (!isKnown || title.isEmpty() && want.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(file);
        title.ifPresent(two -> draft.replace(file.region(job, Literals.TITLED__TITLE), Wording.quoted(two.first())));
        want.ifPresent(two -> draft.replace(file.region(job, Literals.JOB__MOTIVATION), Wording.quoted(two.first())));
        draft.addAfter(job, second(job, title.map(TwoThings::second), want.map(TwoThings::second), names, file));
        return Optional.of(new Split(draft, Stream.concat(title.stream(), want.stream()).allMatch(TwoThings::isClear)));
    }

    private static Optional<TwoThings> two(String text) {
        return text == null ? Optional.empty() : TwoThings.toDo(text);
    }

    private static boolean joins(String text) {
        return SecondVerb.in(Words.of(text)).isPresent();
    }

    private static String second(Job job, Optional<String> title, Optional<String> want, FreshNames names,
            FileView file) {
        String text = title.or(() -> want).map(Wording::titleFrom).orElseThrow();
        Stream<String> statements = Stream.of(
                job.eContainer() instanceof Industry ? "" : said("in", Literals.INDUSTRY_PART__INDUSTRY, job, file),
                said("for", Literals.JOB__EXECUTOR, job, file),
                said("when", Literals.JOB__SITUATION, job, file),
                "want " + Wording.quoted(want.orElseGet(() -> "to " + decapitalized(text))),
                said("so", Literals.JOB__RESULT, job, file));
        return "job " + names.like(Wording.nameFrom(text)) + " " + Wording.quoted(text) + " " + kind(job, file)
                + statements.filter(statement -> !statement.isEmpty())
                        .collect(Collectors.joining("\n", " {\n", "\n}"));
    }

    /** The statement as the job has it; nothing where it has none. */
    private static String said(String keyword, EStructuralFeature feature, Job job, FileView file) {
        return job.eIsSet(feature) ? keyword + " " + file.text(file.region(job, feature)) : "";
    }

    private static String kind(Job job, FileView file) {
        String kind = job.getKind().getLiteral();
        String part = job.getRole() != null ? " " + job.getRole() : job.getStage() != null ? " " + job.getStage() : "";
        String level = job.getLevel() == null ? "" : " " + job.getLevel();
        return kind + part + level + (job.getParent() == null ? ""
                : " of " + file.text(file.region(job, Literals.JOB__PARENT)));
    }

    private static String decapitalized(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}

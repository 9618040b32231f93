package jtbd.dsl.ide.edits;

import java.util.Locale;
import java.util.Optional;

import jtbd.dsl.ide.session.FileView;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.wording.SecondVerb;
import jtbd.dsl.rules.wording.Words;

/** Makes two jobs of one that joins two things to do; what else is said of the job stays with the first. */
public final class TwoJobs {

    private TwoJobs() {
    }

    public static Optional<Draft> of(Job job, FileView file, FreshNames names) {
        Optional<TwoThings> title = two(job.getTitle());
        Optional<TwoThings> want = two(job.getMotivation());
        boolean isClear = (title.isPresent() || !joins(job.getTitle()))
                && (want.isPresent() || !joins(job.getMotivation()));
        if (!isClear || title.isEmpty() && want.isEmpty()) {
            return Optional.empty();
        }
        Draft draft = new Draft(file);
        title.ifPresent(two -> draft.replace(file.region(job, Literals.TITLED__TITLE), Wording.quoted(two.first())));
        want.ifPresent(two -> draft.replace(file.region(job, Literals.JOB__MOTIVATION), Wording.quoted(two.first())));
        return Optional.of(draft.addAfter(job, second(job, title.map(TwoThings::second).map(TwoJobs::asTitle),
                want.map(TwoThings::second), names, file)));
    }

    private static Optional<TwoThings> two(String text) {
        return text == null ? Optional.empty() : TwoThings.toDo(text);
    }

    private static boolean joins(String text) {
        return SecondVerb.in(Words.of(text)).isPresent();
    }

    private static String second(Job job, Optional<String> title, Optional<String> want, FreshNames names,
            FileView file) {
        String text = title.or(() -> want.map(TwoJobs::withoutTo).map(TwoJobs::asTitle)).orElseThrow();
        StringBuilder second = new StringBuilder("job ").append(names.like(Wording.nameFrom(text))).append(' ')
                .append(Wording.quoted(text)).append(' ').append(kind(job, file)).append(" {");
        if (job.getIndustry() != null && !(job.eContainer() instanceof Industry)) {
            second.append(" in ").append(file.text(file.region(job, Literals.INDUSTRY_PART__INDUSTRY)));
        }
        if (job.getExecutor() != null) {
            second.append(" for ").append(file.text(file.region(job, Literals.JOB__EXECUTOR)));
        }
        if (job.getSituation() != null) {
            second.append(" when ").append(Wording.quoted(job.getSituation()));
        }
        return second.append(" want ").append(Wording.quoted(want.orElseGet(() -> "to " + decapitalized(text))))
                .append(" }").toString();
    }

    private static String kind(Job job, FileView file) {
        String kind = job.getKind().getLiteral();
        String part = job.getRole() != null ? " " + job.getRole() : job.getStage() != null ? " " + job.getStage() : "";
        String level = job.getLevel() == null ? "" : " " + job.getLevel();
        return kind + part + level + (job.getParent() == null ? ""
                : " of " + file.text(file.region(job, Literals.JOB__PARENT)));
    }

    private static String withoutTo(String want) {
        return want.replaceFirst("^(?i)to\\s+", "");
    }

    private static String asTitle(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String decapitalized(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}

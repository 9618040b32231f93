package jtbd.dsl.syntax;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.JtbdPackage;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Publication;
import jtbd.dsl.jtbd.StatusRemark;
import jtbd.dsl.jtbd.Target;
import jtbd.dsl.rules.Suggestion;

/** Words that most often mean that a certain one before them was left out, or that another one stands in its place. */
final class MissingWord {

    private static final List<String> PRIORITIES = List.of("high", "medium", "low");
    private static final List<String> TIMES = List.of("on", "until", "till", "before", "at");

    private final Misreading misreading;
    private final Stumble stumble;
    private final EObject inside;
    private final EObject last;

    private MissingWord(Misreading misreading) {
        this.misreading = misreading;
        this.stumble = misreading.stumble();
        this.inside = misreading.inside();
        this.last = misreading.last();
    }

    static Optional<String> message(Misreading misreading) {
        return new MissingWord(misreading).message();
    }

    private Optional<String> message() {
        return ofOutcome().or(this::ofPublication).or(this::afterTarget).or(this::afterHead).or(this::reason)
                .or(this::afterStatus);
    }

    /** What a status rests on is evidence for the thing, and no part of the status. */
    private Optional<String> afterStatus() {
        boolean isSource = last instanceof StatusRemark && stumble.word().equals("by") && !stumble.endsBefore()
                && misreading.wordsOfPlace().contains("evidence");
        if (!isSource) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.WORD, "evidence");
        return Optional.of("What shows it is no part of a status: write 'evidence' instead of 'by'.");
    }

    private Optional<String> ofOutcome() {
        if (last instanceof Outcome outcome && stumble.isNumber() && !stumble.endsBefore()) {
            return missing(outcome.getImportance() == null ? "importance" : "satisfaction", "a score follows it.");
        }
        return Optional.empty();
    }

    private Optional<String> ofPublication() {
        return last instanceof Publication publication && publication.getYear() == 0 && stumble.isNumber()
                && !stumble.endsBefore() ? missing("in", "the year of a publication follows it.") : Optional.empty();
    }

    private Optional<String> reason() {
        boolean isMissing = stumble.isText() && (last instanceof Hire hire && hire.getHiredBecause() == null
                || inside instanceof Industry industry && industry.getFit() != null && industry.getFitReason() == null
                        && stumble.standsBehindNumber());
        return isMissing ? missing("because", "a reason follows it.") : Optional.empty();
    }

    private Optional<String> afterTarget() {
        if (!(inside instanceof Metric && last instanceof Target target && target.getDue() == null)) {
            return Optional.empty();
        }
        String day = ": the day of a target follows the word 'by', such as by 2026-03-31.";
        if (stumble.isDay()) {
            suggestBy();
            return Optional.of((stumble.standsBehind("in") ? "Write 'by' instead of 'in'"
                    : "'by' is missing before '" + stumble.word() + "'") + day);
        }
        if (TIMES.contains(stumble.word())) {
            misreading.suggest(Suggestion.WORD, "by");
            return Optional.of("Write 'by' instead of '" + stumble.word() + "'" + day);
        }
        return Optional.empty();
    }

    private void suggestBy() {
        if (!stumble.standsBehind("in")) {
            misreading.suggest(Suggestion.WORD_BEFORE, "by");
        }
    }

    private Optional<String> afterHead() {
        if (last instanceof Interview interview && misreading.isInHeadOfLast()) {
            return ofParticipant(interview);
        }
        if (last instanceof Action action && action.getPriority() == null && PRIORITIES.contains(stumble.word())) {
            return "priority".equals(stumble.next())
                    ? Optional.of("Write 'priority' before '" + stumble.word() + "', and not behind it.")
                    : missing("priority", "how urgent an action is follows it.");
        }
        boolean isMeasured = inside instanceof Outcome outcome && outcome.getMeasure() != null
                && outcome.getPreposition() == null;
        if (isMeasured && stumble.goesOnWithAName()) {
            return Optional.of("A measure of several words stands in quotation marks, such as: minimize "
                    + "\"time it takes\" to \"…\".");
        }
        if (isMeasured && stumble.isText()) {
            misreading.suggest(Suggestion.WORD_BEFORE, "to");
            return Optional.of("'to', 'of' or 'that' is missing " + stumble.after() + stumble.found("before")
                    + ", such as: minimize time to \"…\".");
        }
        return Optional.empty();
    }

    private Optional<String> ofParticipant(Interview interview) {
        if (stumble.isDay() && interview.getDate() == null) {
            return missing("on", "the day of an interview follows it.");
        }
        boolean isSegment = stumble.isName() && interview.getDate() != null
                && !interview.eIsSet(JtbdPackage.Literals.INTERVIEW__SEGMENT);
        return isSegment ? missing("with", "the segment that the participant belongs to follows it.")
                : Optional.empty();
    }

    private Optional<String> missing(String word, String what) {
        misreading.suggest(Suggestion.WORD_BEFORE, word);
        return Optional.of("'" + word + "' is missing before " + stumble.quoted() + ": " + what);
    }
}

package jtbd.dsl.syntax;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Hire;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.Metric;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Publication;
import jtbd.dsl.jtbd.Target;
import jtbd.dsl.jtbd.Titled;
import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.rules.Suggestion;

/** Words that most often mean that a certain one before them was left out, or that another one stands in its place. */
final class MissingWord {

    private static final List<String> PRIORITIES = List.of("high", "medium", "low");
    private static final List<String> TIMES = List.of("on", "until", "till", "before", "at");
    private static final List<String> KINDS = List.of("functional", "emotional", "social", "supporting", "consumption",
            "direct", "secondary", "indirect", "nothing");

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
        if (stumble.word().equals(",") && !stumble.expected().equals("'/'")) {
            return Optional.of(comma());
        }
        if (stumble.goesOnWithAName() && stumble.wordBeforeNames().equals("package")) {
            return Optional.of("A package is one name, with dots between its parts, such as retail.repair. Put a dot "
                    + "between " + Stumble.shortened(stumble.before().getText()) + " and " + stumble.quoted() + ".");
        }
        if (stumble.standsBehind("package") || stumble.standsBehind("import")) {
            return Optional.of("A name such as retail.repair is needed " + stumble.after() + stumble.found("instead of")
                    + ": letters, digits and -, with dots between its parts.");
        }
        return betweenNames().or(this::comparison).or(this::ofOutcome).or(this::ofPublication).or(this::period)
                .or(this::afterTarget).or(this::afterHead).or(this::reason);
    }

    private String comma() {
        if (inside instanceof Job && stumble.isListAfter("for")) {
            return "A job is for one segment. Leave the comma and what follows out, or write a job for each segment.";
        }
        misreading.suggest(Suggestion.SURPLUS, ",");
        return "Nothing is listed with commas here. Leave the comma out.";
    }

    private Optional<String> betweenNames() {
        if (stumble.goesOnWithAName() && misreading.wordsBehind().listsNames(stumble.wordBeforeNames())) {
            misreading.suggest(Suggestion.WORD_BEFORE, ",");
            return Optional.of("A comma is missing between " + Stumble.shortened(stumble.before().getText()) + " and "
                    + stumble.quoted() + ".");
        }
        return Optional.empty();
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

    private Optional<String> period() {
        if (!stumble.word().equals("/") || !stumble.isBehindUnit()) {
            return Optional.empty();
        }
        misreading.suggest(Suggestion.WORD, "per");
        return Optional.of("Write 'per' instead of '/', such as 20 EUR per month.");
    }

    private Optional<String> comparison() {
        if (List.of("<", ">").contains(stumble.word()) && stumble.isGluedTo("=")) {
            return Optional.of("Write " + stumble.word() + "= instead of =" + stumble.word() + ".");
        }
        return Optional.empty();
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
        if (last instanceof Interview interview && stumble.isDay() && interview.getDate() == null) {
            return missing("on", "the day of an interview follows it.");
        }
        if (last instanceof Interview interview && stumble.isName() && interview.getDate() != null) {
            return missing("with", "the segment that the participant belongs to follows it.");
        }
        if (last instanceof Action action && action.getPriority() == null && PRIORITIES.contains(stumble.word())) {
            return missing("priority", "how urgent an action is follows it.");
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
        if (last instanceof Titled titled && titled.getTitle() == null && stumble.standsBehind(titled.getName())
                && (stumble.isName() || isAnyWord(titled)) && NearestWord.to(stumble.word(), KINDS).isEmpty()) {
            misreading.suggest(Suggestion.TEXT, "");
            return Optional.of("A title stands in quotation marks: write \"" + stumble.word() + "\" instead of "
                    + stumble.word() + ".");
        }
        return Optional.empty();
    }

    /** Whether it is a word of the language that says nothing here, and can only be one of many. */
    private boolean isAnyWord(Titled titled) {
        return stumble.word().matches("\\p{L}.*") && !stumble.endsBefore() && !KINDS.contains(stumble.word())
                && !StrayWord.JOB_HEAD.contains(stumble.word()) && !misreading.vocabulary().declares(stumble.word())
                && !misreading.vocabulary().wordsOf(titled.eClass()).contains(stumble.word());
    }

    private Optional<String> missing(String word, String what) {
        misreading.suggest(Suggestion.WORD_BEFORE, word);
        return Optional.of("'" + word + "' is missing before " + stumble.quoted() + ": " + what);
    }
}

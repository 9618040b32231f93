package jtbd.dsl.ide.mends;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.ide.edits.Draft;
import jtbd.dsl.ide.edits.Wording;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Offering;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Pillar;
import jtbd.dsl.jtbd.QuestionKind;
import jtbd.dsl.jtbd.Scorecard;
import jtbd.dsl.jtbd.StepKind;

/**
 * Parts of a thing that can be written for a reference to them.
 *
 * @param whole what they are parts of
 * @param needed what the reference is to
 */
record Parts(EObject whole, EClass needed) {

    /**
     * A part to be written.
     *
     * @param kind what people call it
     * @param adding writes it where it belongs
     */
    record Part(String kind, UnaryOperator<Draft> adding) {

        Part(String kind, EObject around, String statement) {
            this(kind, draft -> draft.addTo(around, statement));
        }

        Draft addedTo(Draft draft) {
            return adding.apply(draft);
        }
    }

    /** The parts of the name that the whole could have. */
    List<Part> called(String name) {
        if (whole instanceof Industry industry) {
            return Declaration.kindsFor(needed).filter(Declaration::mayStandInIndustry)
                    .map(kind -> new Part(kind, industry, Declaration.of(kind, name, ""))).toList();
        }
        if (whole instanceof Scorecard scorecard && needed.isSuperTypeOf(Literals.ATTRIBUTE)) {
            return List.of(attribute(scorecard, name));
        }
        if (whole instanceof Interview interview && needed.isSuperTypeOf(Literals.ANSWER)) {
            return List.of(new Part("answer", interview, answer(name)));
        }
        if (whole instanceof Offering offering && needed == Literals.FEATURE) {
            return List.of(new Part("feature", offering, Declaration.of("feature", name, "")));
        }
        return whole instanceof Job job ? ofJob(job, name).stream().toList() : List.of();
    }

    /** The statement of an answer that only the one who was asked can give. */
    static String answer(String name) {
        return (isKind(name) ? name : "trigger as " + Wording.name(name)) + " " + Wording.TO_BE_WRITTEN + " -> "
                + Wording.TO_BE_WRITTEN;
    }

    private Optional<Part> ofJob(Job job, String name) {
        if (StepKind.get(name) != null && needed.isSuperTypeOf(Literals.MAP_STEP)) {
            String step = name + " " + Wording.TO_BE_WRITTEN;
            return Optional.of(job.getMap() == null ? new Part("step", job, "map { " + step + " }")
                    : new Part("step", job.getMap(), step));
        }
        return needed.isSuperTypeOf(Literals.OUTCOME) ? Optional.of(outcome(job,
                "outcome " + Wording.name(name) + " minimize time to " + Wording.TO_BE_WRITTEN)) : Optional.empty();
    }

    /** Behind those that the job has. */
    private static Part outcome(Job job, String statement) {
        List<Outcome> others = job.getOutcomes();
        return others.isEmpty() ? new Part("outcome", job, "outcomes { " + statement + " }")
                : new Part("outcome", draft -> draft.addAfter(others.get(others.size() - 1), statement));
    }

    /** Beside those whose codes begin with the same letters. */
    private static Part attribute(Scorecard scorecard, String code) {
        String attribute = Wording.name(code) + " " + Wording.TO_BE_WRITTEN;
        Optional<Pillar> like = scorecard.getPillars().stream().max(Comparator.comparing(
                (Pillar pillar) -> pillar.getAttributes().stream().map(other -> letters(other.getName()))
                        .anyMatch(letters(code)::equals)));
        return like.map(pillar -> new Part("attribute", pillar, attribute))
                .orElseGet(() -> new Part("attribute", scorecard, "pillar " + Wording.name(letters(code)) + " "
                        + Wording.TO_BE_WRITTEN + " { " + attribute + " }"));
    }

    private static String letters(String code) {
        return code == null ? "" : code.replaceFirst("\\d.*", "");
    }

    private static boolean isKind(String name) {
        return Arrays.stream(QuestionKind.values()).anyMatch(kind -> kind.getLiteral().equals(name));
    }
}

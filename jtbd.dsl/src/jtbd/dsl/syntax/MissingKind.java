package jtbd.dsl.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import jtbd.dsl.jtbd.Competitor;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.QuestionKind;
import jtbd.dsl.jtbd.Titled;
import jtbd.dsl.rules.NearestWord;
import jtbd.dsl.rules.Suggestion;

/** A job, a competitor or a question that does not say of what kind it is. */
final class MissingKind {

    private static final Set<String> OF_JOBS =
            Set.of("functional", "emotional", "social", "supporting", "consumption");

    /** Those that need no other word behind them. */
    private static final List<String> ALONE = List.of("functional", "emotional", "social");
    private static final List<String> OF_COMPETITORS = List.of("direct", "secondary", "indirect", "nothing");

    private static final List<String> OF_QUESTIONS = Stream.of(QuestionKind.values()).map(QuestionKind::getLiteral)
            .toList();

    private MissingKind() {
    }

    static Optional<String> message(Misreading misreading) {
        if (misreading.inside() instanceof Job job && job.getScore() == null && isInHeadOf(job, misreading)) {
            if (isBeforeKind(misreading)) {
                misreading.suggest(Suggestion.SURPLUS, misreading.found());
                return Optional.of("'" + misreading.found() + "' cannot stand before '" + misreading.stumble().next()
                        + "'. Leave it out.");
            }
            boolean isLater = misreading.vocabulary().wordsOfHead(job.eClass())
                    .contains(misreading.found());
            return Optional.of((isLater ? "The kind of a job stands before '" + misreading.found() + "': "
                    : "A job says after its name and title what kind it is: ") + "functional, emotional, social, "
                    + "supporting (by a buyer, co-creator or transferrer) or consumption (with its stage)."
                    + meant(misreading));
        }
        if (misreading.inside() instanceof Competitor competitor && isInHeadOf(competitor, misreading)) {
            OF_COMPETITORS.forEach(kind -> misreading.suggest(Suggestion.ONE_OF, kind));
            misreading.concernsWordBeforeAtItsEnd();
            return Optional.of("A competitor says after its name and title what kind it is: direct, secondary, "
                    + "indirect or nothing.");
        }
        return ofQuestion(misreading);
    }

    private static Optional<String> ofQuestion(Misreading misreading) {
        boolean isQuestion = misreading.inside() instanceof Interview && misreading.stumble().isText()
                && "->".equals(misreading.stumble().next());
        if (!isQuestion) {
            return Optional.empty();
        }
        OF_QUESTIONS.forEach(kind -> misreading.suggest(Suggestion.ONE_OF, kind));
        return Optional.of("Before a question stands of what kind it is: "
                + String.join(", ", OF_QUESTIONS).replaceFirst(", ([^,]*)$", " or $1") + ".");
    }

    private static boolean isBeforeKind(Misreading misreading) {
        String next = misreading.stumble().next();
        return next != null && OF_JOBS.contains(next) && misreading.stumble().isName();
    }

    private static boolean isInHeadOf(Titled titled, Misreading misreading) {
        Stumble stumble = misreading.stumble();
        return (stumble.standsBehind(titled.getName()) || stumble.standsBehindText())
                && NodeModelUtils.getNode(titled) != null && !NodeModelUtils.getNode(titled).getText().contains("{");
    }

    private static String meant(Misreading misreading) {
        ALONE.forEach(kind -> misreading.suggest(Suggestion.ONE_OF, kind));
        misreading.concernsWordBeforeAtItsEnd();
        Optional<String> meant = misreading.stumble().endsBefore() ? Optional.empty()
                : NearestWord.to(misreading.found(), OF_JOBS);
        meant.ifPresent(word -> misreading.suggest(Suggestion.WORD, word));
        return meant.map(" Did you mean '%s'?"::formatted).orElse("");
    }
}

package jtbd.dsl.ide.symbols;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.jtbd.Gain;
import jtbd.dsl.jtbd.Horizon;
import jtbd.dsl.jtbd.Job;
import jtbd.dsl.jtbd.JobMap;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Pain;
import jtbd.dsl.jtbd.TimelineEvent;
import jtbd.dsl.jtbd.Titled;
import jtbd.dsl.measure.Coverage;
import jtbd.dsl.measure.Decimals;
import jtbd.dsl.model.MapSteps;
import jtbd.dsl.model.QuantityText;
import jtbd.dsl.model.Statements;
import jtbd.dsl.naming.KindNames;

/** What lists of things say of one: its name, and behind it in small letters its kind, score and title. */
final class SymbolText {

    private SymbolText() {
    }

    /** The name; for what has none, what it says, and its kind where it says nothing. */
    static String name(EObject thing) {
        String own = ownName(thing);
        return own == null || own.isBlank() ? KindNames.of(thing.eClass()) : own;
    }

    static String detail(EObject thing) {
        if (thing instanceof Job job) {
            return join(job.getLevel(), job.getKind().getLiteral(), "job", QuantityText.of(job.getScore()), title(job));
        }
        if (thing instanceof JobMap map) {
            Coverage entered = MapSteps.of(map).coverage().entries();
            return entered.covered() + " of " + entered.all() + " steps";
        }
        if (thing instanceof Outcome outcome && outcome.getName() != null) {
            return join("outcome", scores(outcome), Statements.of(outcome));
        }
        return thing instanceof Titled titled ? join(KindNames.of(thing.eClass()), title(titled))
                : detailOfClaim(thing);
    }

    private static String detailOfClaim(EObject thing) {
        if (thing instanceof Outcome outcome) {
            return join("outcome", scores(outcome));
        }
        if (thing instanceof Forces forces) {
            return forces.getTowards() instanceof Titled rival ? join("towards", rival.getName()) : "";
        }
        if (thing instanceof MapStep step) {
            return step.getActivity();
        }
        if (thing instanceof Force force) {
            return force.getText();
        }
        if (thing instanceof Pain pain) {
            return join(pain.getSeverity().getLiteral(), pain.getKind().getLiteral());
        }
        if (thing instanceof Gain gain) {
            return gain.getKind().getLiteral();
        }
        if (thing instanceof Answer answer) {
            return answer.getQuestion();
        }
        return thing instanceof Horizon horizon ? horizon.getPeriod()
                : thing instanceof TimelineEvent event ? join(event.getDate(), event.getText()) : "";
    }

    private static String ownName(EObject thing) {
        if (thing instanceof Named named && named.getName() != null) {
            return named.getName();
        }
        if (thing instanceof Titled titled) {
            return titled.getTitle();
        }
        if (thing instanceof Outcome outcome) {
            return Statements.of(outcome);
        }
        if (thing instanceof Answer answer) {
            return answer.getKind().getLiteral();
        }
        return nameOfClaim(thing);
    }

    private static String nameOfClaim(EObject thing) {
        if (thing instanceof MapStep step) {
            return step.getKind().getLiteral();
        }
        if (thing instanceof Force force) {
            return join(force.getKind().getLiteral(), strength(force));
        }
        if (thing instanceof Pain pain) {
            return pain.getText();
        }
        if (thing instanceof Gain gain) {
            return gain.getText();
        }
        if (thing instanceof Horizon horizon) {
            return horizon.getKind().getLiteral();
        }
        return thing instanceof TimelineEvent event ? event.getMoment() : null;
    }

    private static String strength(Force force) {
        return force.getStrength() == null ? null : Decimals.text(force.getStrength())
                + (force.getScale() == null ? "" : "/" + Decimals.text(force.getScale()));
    }

    private static String scores(Outcome outcome) {
        String importance = QuantityText.of(outcome.getImportance());
        String satisfaction = QuantityText.of(outcome.getSatisfaction());
        return importance.isEmpty() || satisfaction.isEmpty() ? importance + satisfaction
                : importance + " → " + satisfaction;
    }

    /** The title behind a name; one without a name is called by it already. */
    private static String title(Titled titled) {
        return titled.getName() == null || titled.getTitle() == null ? null : "· " + titled.getTitle();
    }

    private static String join(String... words) {
        return Stream.of(words).filter(Objects::nonNull).filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }
}

package jtbd.dsl.model;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.Attribute;
import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.Gain;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.jtbd.Outcome;
import jtbd.dsl.jtbd.Pain;
import jtbd.dsl.jtbd.Roadmap;
import jtbd.dsl.jtbd.Titled;

/** What an element is called where a page speaks of it: its title, else what its name says, else its words. */
public final class TitleOf {

    private TitleOf() {
    }

    public static String of(EObject element) {
        if (element instanceof Attribute attribute) {
            return attribute.getName() + " " + attribute.getTitle();
        }
        if (element instanceof Titled titled) {
            return titled.getTitle() == null ? ofName(titled) : titled.getTitle();
        }
        if (element instanceof Outcome outcome) {
            return Statements.of(outcome);
        }
        if (element instanceof Answer answer && answer.eContainer() instanceof Interview interview) {
            return ofName(interview) + ", " + answer.getKind().getLiteral();
        }
        return ofClaim(element);
    }

    private static String ofClaim(EObject element) {
        if (element instanceof MapStep step) {
            return step.getActivity();
        }
        if (element instanceof Force force) {
            return force.getText();
        }
        if (element instanceof Pain pain) {
            return pain.getText();
        }
        if (element instanceof Gain gain) {
            return gain.getText();
        }
        return element instanceof Roadmap ? "Roadmap" : "";
    }

    private static String ofName(Named named) {
        return NameWords.of(named.getName());
    }
}

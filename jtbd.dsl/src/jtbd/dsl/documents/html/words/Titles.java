package jtbd.dsl.documents.html.words;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.documents.html.markup.Text;
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
import jtbd.dsl.model.Statements;

/** What an element is called where a page speaks of it: its title, else what its name says, else its words. */
public final class Titles {

    private Titles() {
    }

    public static Text of(EObject element) {
        if (element instanceof Attribute attribute) {
            return Text.of(attribute.getName() + " " + attribute.getTitle());
        }
        if (element instanceof Titled titled) {
            return titled.getTitle() == null ? ofName(titled) : Text.of(titled.getTitle());
        }
        if (element instanceof Outcome outcome) {
            return Text.of(Statements.of(outcome));
        }
        if (element instanceof Answer answer && answer.eContainer() instanceof Interview interview) {
            return ofName(interview).plus(", " + answer.getKind().getLiteral());
        }
        return ofClaim(element);
    }

    private static Text ofClaim(EObject element) {
        if (element instanceof MapStep step) {
            return Text.of(step.getActivity());
        }
        if (element instanceof Force force) {
            return Text.of(force.getText());
        }
        if (element instanceof Pain pain) {
            return Text.of(pain.getText());
        }
        if (element instanceof Gain gain) {
            return Text.of(gain.getText());
        }
        return element instanceof Roadmap ? Text.of("Roadmap") : Text.NONE;
    }

    private static Text ofName(Named named) {
        return Text.of(NameWords.of(named.getName()));
    }
}

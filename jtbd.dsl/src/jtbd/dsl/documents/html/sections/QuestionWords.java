package jtbd.dsl.documents.html.sections;

import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.jtbd.QuestionKind;

/** What kind of question an answer is to. */
final class QuestionWords {

    private QuestionWords() {
    }

    static Text of(QuestionKind kind) {
        return Text.of(switch (kind) {
            case TRIGGER -> "Trigger event.";
            case CURRENT -> "Current approach.";
            case PAIN -> "Pain point.";
            case EXPECTED -> "Expected outcome.";
            case CONSTRAINT -> "Constraint.";
            case SUCCESS -> "Success criterion.";
        });
    }
}

package jtbd.dsl.documents.json;

import java.util.List;

import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.QuestionKind;
import jtbd.dsl.model.EvidenceOf;

/** An answer of an interview. */
final class AnswerShape extends ElementShape<Answer> {

    AnswerShape() {
        super("Answer", "What was said");
        required("questionType", "What was asked about", ChoiceForm.of(QuestionKind.VALUES), Answer::getKind);
        text("question", "What was asked", Answer::getQuestion);
        text("answer", "What was said", Answer::getAnswer);
        computed("evidenceFor", "Ids of the claims that rest on it", new ListForm<>(PlainForm.TEXT),
                (answer, edition) -> List.copyOf(EvidenceOf.in(edition.portfolio()).source(answer)));
        remarks();
    }
}

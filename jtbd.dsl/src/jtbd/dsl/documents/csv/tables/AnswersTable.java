package jtbd.dsl.documents.csv.tables;

import java.util.stream.Stream;

import jtbd.dsl.documents.Edition;
import jtbd.dsl.documents.csv.Table;
import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.Interview;

/** What people said in interviews. */
final class AnswersTable extends Table<Numbered<Interview, Answer>> {

    AnswersTable() {
        super("answers", "What people said in interviews.", "interview", "position");
        reference("interview", "interviews", "The interview", Numbered::whole);
        integer("position", "Place in the interview, from 1", Numbered::position);
        text("question_type", "trigger, current, pain, expected, constraint or success",
                row -> row.item().getKind());
        text("question", "What was asked", row -> row.item().getQuestion());
        text("answer", "What was said", row -> row.item().getAnswer());
        reference("id", "elements", "Id of the answer", Numbered::item);
    }

    @Override
    protected Stream<Numbered<Interview, Answer>> rows(Edition edition) {
        return Numbered.within(edition.portfolio().all(Interview.class), Interview::getAnswers);
    }
}

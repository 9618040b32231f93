package jtbd.dsl.documents.markdown;

import java.util.List;

import jtbd.dsl.documents.markdown.markup.Inline;
import jtbd.dsl.documents.markdown.markup.Table;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.model.EvidenceOf;

/** What people told us. */
final class InterviewsPage {

    private InterviewsPage() {
    }

    static void write(Standpoint here) {
        here.page().heading(1, "Interviews").paragraph(here.linkTo(Places.PORTFOLIO, "Portfolio"));
        for (Interview interview : here.portfolio().all(Interview.class)) {
            here.page().place(2, here.here(interview))
                    .list(List.of(Inline.of(interview.getDate()), here.link(interview.getSegment())))
                    .table(answers(interview, here)).table(timeline(interview)).paragraph(Remarks.of(interview));
        }
    }

    private static Table answers(Interview interview, Standpoint here) {
        Table table = new Table("About", "Question", "Answer", "Evidence for");
        interview.getAnswers().forEach(answer -> table.row(here.here(answer, Words.of(answer.getKind())),
                Inline.of(answer.getQuestion()),
                Inline.lines(List.of(Inline.of("“" + answer.getAnswer() + "”"), Remarks.of(answer))),
                here.linesOf(EvidenceOf.in(here.portfolio()).source(answer))));
        return table;
    }

    private static Table timeline(Interview interview) {
        Table table = new Table("Moment", "Date", "What happened");
        interview.getTimeline().forEach(event -> table.row(Inline.of(event.getMoment()), Inline.of(event.getDate()),
                Inline.of(event.getText())));
        return table;
    }
}

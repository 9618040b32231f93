package jtbd.dsl.documents.html.sections;

import java.util.List;

import jtbd.dsl.documents.html.markup.Html;
import jtbd.dsl.documents.html.markup.Text;
import jtbd.dsl.documents.html.places.Standpoint;
import jtbd.dsl.documents.html.templates.FactView;
import jtbd.dsl.documents.html.templates.FactsTemplate;
import jtbd.dsl.documents.html.templates.ListTemplate;
import jtbd.dsl.documents.html.templates.QuoteView;
import jtbd.dsl.documents.html.templates.QuotesTemplate;
import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.Interview;

/** One interview: the way to the switch, then the answers. */
public final class InterviewSection {

    private InterviewSection() {
    }

    public static Text intro(Interview interview) {
        return Text.of(interview.getDate());
    }

    public static Html of(Interview interview, Standpoint here) {
        Html segment = interview.getSegment() == null ? Html.NONE : here.link(interview.getSegment());
        return ListTemplate.together(List.of(
                FactsTemplate.render(List.of(new FactView(Text.of("Segment"), segment))),
                Remarks.of(interview), SwitchFigure.of(interview),
                QuotesTemplate.render(interview.getAnswers().stream().map(answer -> quote(answer, here)).toList())));
    }

    private static QuoteView quote(Answer answer, Standpoint here) {
        return new QuoteView(List.of(here.anchorOf(answer)), QuestionWords.of(answer.getKind()),
                Text.of(answer.getQuestion()), Text.of(answer.getAnswer()), Html.NONE,
                BackedClaims.of(answer, here), Remarks.of(answer));
    }
}

package jtbd.dsl.ide.hover;

import java.util.Objects;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Interview;

/** With whom and when an interview was, and what was answered. */
final class TalkFacts {

    private TalkFacts() {
    }

    static void add(Sheet sheet, Element element) {
        if (element instanceof Interview interview) {
            sheet.fact("on", Objects.toString(interview.getDate(), ""));
            sheet.fact("with", SomeTitles.of(Stream.ofNullable(interview.getSegment()).toList()));
            interview.getAnswers().forEach(answer -> sheet.fact(answer.getKind().getLiteral() + ":",
                    Objects.toString(answer.getAnswer(), "")));
        } else if (element instanceof Answer answer) {
            sheet.say(answer.getQuestion());
            sheet.say(answer.getAnswer() == null ? null : "“" + answer.getAnswer() + "”");
        }
    }
}

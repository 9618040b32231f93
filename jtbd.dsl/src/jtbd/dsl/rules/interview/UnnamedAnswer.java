package jtbd.dsl.rules.interview;

import java.util.Map;
import java.util.stream.Collectors;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.QuestionKind;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** Several answers of one kind without names: a reference such as Ana.trigger would mean them all. */
@Rule(id = "interview.unnamed-answer", severity = Severity.INFO,
        title = "Of several answers to one kind of question, each has a name")
public final class UnnamedAnswer extends RuleCheck<Interview> {

    public UnnamedAnswer() {
        super(Interview.class);
    }

    @Override
    protected void check(Interview interview, RuleContext context) {
        Map<QuestionKind, Long> unnamed = interview.getAnswers().stream().filter(answer -> answer.getName() == null)
                .collect(Collectors.groupingBy(Answer::getKind, Collectors.counting()));
        interview.getAnswers().stream().filter(answer -> answer.getName() == null && unnamed.get(answer.getKind()) > 1)
                .forEach(answer -> context.report(answer, Literals.ANSWER__KIND,
                        "Several answers are called '" + interview.getName() + "." + answer.getKind().getLiteral()
                                + "'. Name each one: " + answer.getKind().getLiteral() + " as Name \"…\" -> \"…\""));
    }
}

package jtbd.dsl.rules.interview;

import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.EvidenceOf;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An answer that is the evidence for nothing. */
@Rule(id = "interview.answer-led-nowhere", title = "An answer is the evidence for something", looksBeyondTheFile = true)
public final class AnswerLedNowhere extends RuleCheck<Answer> {

    public AnswerLedNowhere() {
        super(Answer.class);
    }

    @Override
    protected void check(Answer answer, RuleContext context) {
        EvidenceOf evidence = EvidenceOf.in(context.portfolio());
        Interview interview = (Interview) answer.eContainer();
        boolean isUsed = !evidence.source(answer).isEmpty() || !evidence.source(interview).isEmpty();
        if (!isUsed && answer.getTargets().isEmpty()) {
            context.report(answer, Literals.ANSWER__ANSWER, "This answer led nowhere. Say what it is "
                    + "evidence for, such as: evidence for KeepWorking, or write the job that it tells of.");
        }
    }
}

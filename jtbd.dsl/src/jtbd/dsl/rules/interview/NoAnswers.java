package jtbd.dsl.rules.interview;

import jtbd.dsl.jtbd.Interview;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** An interview of which nothing was written down. */
@Rule(id = "interview.no-answers", title = "An interview has answers or a timeline")
public final class NoAnswers extends RuleCheck<Interview> {

    public NoAnswers() {
        super(Interview.class);
    }

    @Override
    protected void check(Interview interview, RuleContext context) {
        if (interview.getAnswers().isEmpty() && interview.getTimeline().isEmpty()) {
            context.report(interview, Literals.NAMED__NAME, "Interview '" + interview.getName()
                    + "' has no answer and no timeline. Write down what was said, such as: trigger \"What "
                    + "happened?\" -> \"…\"");
        }
    }
}

package jtbd.dsl.rules.interview;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.wording.Words;

/** A question that asks for opinions about the future, or puts the answer into a mouth. */
@Rule(id = "interview.leading-question", title = "Questions ask for what happened, and not for what somebody would do")
public final class LeadingQuestion extends RuleCheck<Answer> {

    private static final Set<String> POLITE = Set.of("tell", "describe", "show", "explain", "walk", "say", "take");

    private static final List<String[]> LEADS = Stream.of("would you", "will you", "don't you", "wouldn't you",
            "do you like", "how much would you").map(lead -> lead.split(" ")).toList();

    public LeadingQuestion() {
        super(Answer.class);
    }

    @Override
    protected void check(Answer answer, RuleContext context) {
        Words question = context.words(answer, Literals.ANSWER__QUESTION);
        boolean isPolite = question.count() > 2 && POLITE.contains(question.at(2));
        if (!isPolite && LEADS.stream().anyMatch(question::begin)) {
            context.report(answer, Literals.ANSWER__QUESTION, "This question asks what somebody would do. Ask what "
                    + "happened the last time, and what they did then: what people say of the future is no evidence.");
        }
    }
}

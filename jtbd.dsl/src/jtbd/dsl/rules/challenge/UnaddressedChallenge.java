package jtbd.dsl.rules.challenge;

import jtbd.dsl.jtbd.Challenge;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.model.UsesOf;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/** A challenge that no action and no tool takes up. */
@Rule(id = "challenge.unaddressed-challenge", title = "A challenge is addressed by an action or a tool",
        looksBeyondTheFile = true)
public final class UnaddressedChallenge extends RuleCheck<Challenge> {

    public UnaddressedChallenge() {
        super(Challenge.class);
    }

    @Override
    protected void check(Challenge challenge, RuleContext context) {
        if (UsesOf.in(context.portfolio()).of(challenge).isEmpty()) {
            context.report(challenge, Literals.NAMED__NAME, "Nothing addresses challenge '"
                    + challenge.getName() + "'. Add an action or a tool with: addresses " + challenge.getName());
        }
    }
}

package jtbd.dsl.rules.story;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Story;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;
import jtbd.dsl.rules.Suggestion;
import jtbd.dsl.rules.wording.SpokenLead;

/** A part of a job story that says once more what is read before it: when "when it rained". */
@Rule(id = "story.doubled-words", severity = Severity.INFO,
        title = "The parts of a job story go on behind their words")
public final class DoubledWords extends RuleCheck<Story> {

    public DoubledWords() {
        super(Story.class);
    }

    @Override
    protected void check(Story story, RuleContext context) {
        check(story, Literals.STORY__SITUATION, SpokenLead.WHEN, context);
        check(story, Literals.STORY__MOTIVATION, SpokenLead.WANT, context);
        check(story, Literals.STORY__RESULT, SpokenLead.SO, context);
    }

    private static void check(Story story, EAttribute part, SpokenLead lead, RuleContext context) {
        lead.doubledIn(context.words(story, part)).ifPresent(words -> context.report(story, part,
                "This part of the story begins with '" + words + "', which is read before it anyway. Leave it out.",
                Stream.of(Suggestion.NEEDLESS.of(words))));
    }
}

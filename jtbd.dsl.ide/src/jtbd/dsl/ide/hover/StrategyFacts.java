package jtbd.dsl.ide.hover;

import java.util.Objects;

import jtbd.dsl.jtbd.Action;
import jtbd.dsl.jtbd.Challenge;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Insight;
import jtbd.dsl.jtbd.Pitfall;
import jtbd.dsl.jtbd.Tool;

/** What challenges, insights, actions, pitfalls and tools say, and what they are for. */
final class StrategyFacts {

    private StrategyFacts() {
    }

    static void add(Sheet sheet, Element element) {
        if (element instanceof Challenge challenge) {
            challenge.getText().forEach(sheet::say);
            sheet.fact("citing", SomeTitles.of(challenge.getAttributes()));
        } else if (element instanceof Insight insight) {
            insight.getText().forEach(sheet::say);
            sheet.fact("citing", SomeTitles.of(insight.getAttributes()));
        } else if (element instanceof Pitfall pitfall) {
            pitfall.getText().forEach(sheet::say);
        } else if (element instanceof Action action) {
            sheet.fact("because", Objects.toString(action.getReason(), ""));
            sheet.fact("priority:", Objects.toString(action.getPriority(), ""));
            sheet.fact("addresses", SomeTitles.of(action.getTargets()));
            sheet.fact("shown by", SomeTitles.of(action.getMetrics()));
        } else if (element instanceof Tool tool) {
            sheet.say(tool.getTagline());
            tool.getText().forEach(sheet::say);
            sheet.fact("because", Objects.toString(tool.getReason(), ""));
            sheet.fact("supports", SomeTitles.of(tool.getActions()));
            sheet.fact("addresses", SomeTitles.of(tool.getTargets()));
        }
    }
}

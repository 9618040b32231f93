package jtbd.dsl.ui.preferences;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.widgets.Composite;

import jtbd.dsl.ui.session.PageQuestions;
import jtbd.dsl.ui.session.RuleSeverities;

/** How much rules weigh in a project. */
public final class ProjectRulesPage extends SettingsPage {

    private RuleTable rules;

    public ProjectRulesPage() {
        setDescription("How much each rule weighs in this project, "
                + "as its jtbd.toml says for everybody who works on it.");
    }

    @Override
    void createFields(Composite page) {
        rules = new RuleTable(page);
    }

    @Override
    void askMore(PageQuestions questions) {
        questions.ask("jtbd.rules", Map.of(), ListedRule[].class, listed -> rules.show(Arrays.stream(listed)
                .map(rule -> rule.where(RuleSeverities.chosen())).toArray(ListedRule[]::new)));
    }

    @Override
    void show(ProjectAnswer settings) {
        rules.choose(settings.rules());
        rules.setEnabled(settings.problem() == null);
    }

    @Override
    Map<String, Object> changes(ProjectAnswer settings) {
        Map<String, String> changed = new HashMap<>();
        settings.rules().keySet().forEach(rule -> changed.put(rule, ""));
        changed.putAll(rules.chosen());
        settings.rules().forEach(changed::remove);
        return changed.isEmpty() ? Map.of() : Map.of("rules", changed);
    }
}

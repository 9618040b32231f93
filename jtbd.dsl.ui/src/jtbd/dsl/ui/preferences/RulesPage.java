package jtbd.dsl.ui.preferences;

import java.util.Map;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import jtbd.dsl.ui.session.PageQuestions;
import jtbd.dsl.ui.session.RuleSeverities;

/** How much rules weigh in all projects of the workspace that do not decide themselves. */
public final class RulesPage extends PreferencePage implements IWorkbenchPreferencePage {

    private RuleTable rules;

    public RulesPage() {
        setDescription("How much each rule weighs in projects that do not say so in their jtbd.toml. "
                + "A project decides on the page JTBD > Rules of its properties.");
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing of it is needed
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        rules = new RuleTable(page);
        rules.choose(RuleSeverities.chosen());
        new PageQuestions(this, page).ask("jtbd.rules", Map.of(), ListedRule[].class, rules::show);
        return page;
    }

    @Override
    protected void performDefaults() {
        rules.choose(Map.of());
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        RuleSeverities.choose(rules.chosen());
        return true;
    }
}

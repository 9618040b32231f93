package jtbd.dsl.validation;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

import jtbd.dsl.model.Portfolio;
import jtbd.dsl.rules.RuleRun;
import jtbd.dsl.settings.Settings;

/** Brings the rules to Xtext's validation. */
public class JtbdValidator extends AbstractJtbdValidator {

    @Check(CheckType.FAST)
    public void checkInTheFile(EObject object) {
        run(RuleRun.IN_THE_FILE, object);
    }

    @Check(CheckType.NORMAL)
    public void checkBeyondTheFile(EObject object) {
        run(RuleRun.BEYOND_THE_FILE, object);
    }

    private void run(RuleRun rules, EObject object) {
        ResourceSet resourceSet = object.eResource().getResourceSet();
        Portfolio portfolio = (Portfolio) getContext()
                .computeIfAbsent(Portfolio.class, key -> Portfolio.of(resourceSet));
        Settings settings = (Settings) getContext().computeIfAbsent(Settings.class, key -> Settings.of(resourceSet));
        rules.check(object, portfolio, settings, getMessageAcceptor());
    }
}

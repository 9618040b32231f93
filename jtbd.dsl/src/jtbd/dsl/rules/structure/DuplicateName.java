package jtbd.dsl.rules.structure;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.model.FileNames;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/**
 * Two things of one full name: no reference and no link could tell them apart. What stands in both of them is not
 * reported again, so that a copied file is one finding for each thing at its top.
 */
@Rule(id = "structure.duplicate-name", severity = Severity.ERROR, title = "No two things have the same full name",
        looksBeyondTheFile = true)
public final class DuplicateName extends RuleCheck<Named> {

    public DuplicateName() {
        super(Named.class);
    }

    @Override
    protected void check(Named named, RuleContext context) {
        Portfolio portfolio = context.portfolio();
        Element first = portfolio.<Map<Element, Element>>keep(DuplicateName.class, () -> repeats(portfolio))
                .get(named);
        if (first == null) {
            return;
        }
        String place = FileNames.place(first, named);
        if (named.getName() != null) {
            context.report(named, Literals.NAMED__NAME, "The name '" + named.getName() + "' is taken: also in "
                    + place + ". Choose another name, put one of them into another package, or remove it.");
        } else {
            context.report(named, "This " + KindNames.of(named.eClass()) + " has no name and would share the id '"
                    + ElementIds.of(named) + "' with the one in " + place + ". Give it a name.");
        }
    }

    /** The things that repeat another, each with the first of its name. */
    private static Map<Element, Element> repeats(Portfolio portfolio) {
        Map<String, Element> known = new HashMap<>();
        Map<Element, Element> repeats = new HashMap<>();
        for (Element element : portfolio.elements()) {
            if (canRepeat(element) && !standsInOneOf(repeats, element)) {
                Element first = known.putIfAbsent(ElementIds.of(element), element);
                if (first != null) {
                    repeats.put(element, first);
                }
            }
        }
        return repeats;
    }

    /** Things without a name are numbered among their like, but at the top of a file in that file only. */
    private static boolean canRepeat(Element element) {
        return element instanceof Named named && (named.getName() != null || named.eContainer() instanceof Model);
    }

    private static boolean standsInOneOf(Map<Element, Element> repeats, Element element) {
        for (EObject around = element.eContainer(); around != null; around = around.eContainer()) {
            if (repeats.containsKey(around)) {
                return true;
            }
        }
        return false;
    }
}

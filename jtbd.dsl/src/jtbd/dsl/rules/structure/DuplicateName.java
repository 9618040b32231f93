package jtbd.dsl.rules.structure;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.findings.Severity;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.JtbdPackage.Literals;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.model.FileNames;
import jtbd.dsl.model.Namesakes;
import jtbd.dsl.naming.ElementIds;
import jtbd.dsl.naming.KindNames;
import jtbd.dsl.naming.Project;
import jtbd.dsl.rules.Rule;
import jtbd.dsl.rules.RuleCheck;
import jtbd.dsl.rules.RuleContext;

/**
 * Two things of one full name in one project: no reference and no link could tell them apart. What stands in both of
 * them is not reported again, so that a copied file is one finding for each thing at its top.
 */
@Rule(id = "structure.duplicate-name", severity = Severity.ERROR, title = "No two things have the same full name",
        looksBeyondTheFile = true)
public final class DuplicateName extends RuleCheck<Named> {

    public DuplicateName() {
        super(Named.class);
    }

    @Override
    protected void check(Named named, RuleContext context) {
        Element first = firstLike(named, Namesakes.in(context.portfolio()));
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

    /** The first thing of the same name, where this is another; null where it is the first itself. */
    private static Element firstLike(Element element, Namesakes all) {
        if (!Namesakes.mayHaveSome(element)) {
            return null;
        }
        String id = ElementIds.of(element);
        Project project = Project.of(element);
        if (!all.maySeveralBeCalled(id, project) || standsInRepetition(element, all)) {
            return null;
        }
        return all.called(id, project).filter(like -> !standsInRepetition(like, all)).findFirst()
                .filter(like -> like != element).orElse(null);
    }

    /** What stands in a thing that is there twice would be reported with all that is in it. */
    private static boolean standsInRepetition(EObject element, Namesakes all) {
        for (EObject around = element.eContainer(); around != null; around = around.eContainer()) {
            if (around instanceof Element outer && firstLike(outer, all) != null) {
                return true;
            }
        }
        return false;
    }
}

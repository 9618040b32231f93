package jtbd.dsl.naming;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.jtbd.Answer;
import jtbd.dsl.jtbd.Element;
import jtbd.dsl.jtbd.Force;
import jtbd.dsl.jtbd.Forces;
import jtbd.dsl.jtbd.Industry;
import jtbd.dsl.jtbd.MapStep;
import jtbd.dsl.jtbd.Model;
import jtbd.dsl.jtbd.Named;
import jtbd.dsl.jtbd.Scorecard;

/**
 * The id of every element: its qualified name where it has a name, else the id of what it stands in, its kind and
 * its number among its like, such as {@code retail.Repair.ProveNobodyLooked.outcome-2}.
 */
public final class ElementIds {

    private ElementIds() {
    }

    /** The id of the element; the package name for a file, empty for a file without a package. */
    public static String of(EObject element) {
        if (element == null) {
            return "";
        }
        if (element instanceof Model model) {
            return model.getName() == null ? "" : model.getName();
        }
        String own = ownPart(element);
        String outer = of(outer(element));
        if (own.isEmpty()) {
            return outer;
        }
        return outer.isEmpty() ? own : outer + "." + own;
    }

    /** The id without the industry or scorecard that the element stands in: the package knows it by that, too. */
    public static String asThePackageKnowsIt(EObject element) {
        EObject outermost = element;
        while (outermost.eContainer() != null && !(outermost.eContainer() instanceof Model)) {
            outermost = outermost.eContainer();
        }
        if (outermost == element || !(outermost instanceof Industry || outermost instanceof Scorecard)) {
            return of(element);
        }
        String inside = of(element).substring(of(outermost).length() + 1);
        String around = of(outermost.eContainer());
        return around.isEmpty() ? inside : around + "." + inside;
    }

    private static EObject outer(EObject element) {
        EObject outer = element.eContainer();
        return JtbdQualifiedNames.isTransparent(outer) && !isUnnamed(element) ? outer.eContainer() : outer;
    }

    private static String ownPart(EObject element) {
        if (element instanceof Named named && named.getName() != null) {
            return named.getName();
        }
        if (!(element instanceof Element)) {
            return "";
        }
        String kind = kindOf(element);
        int number = number(element, kind);
        boolean calledAfterItsKind = element instanceof Answer || element instanceof MapStep;
        return calledAfterItsKind && number == 1 ? kind : kind + "-" + number;
    }

    private static int number(EObject element, String kind) {
        int number = 1;
        for (Object sibling : siblings(element)) {
            if (sibling == element) {
                return number;
            }
            if (sibling instanceof EObject other && isUnnamed(other) && kind.equals(kindOf(other))) {
                number++;
            }
        }
        return number;
    }

    private static boolean isUnnamed(EObject object) {
        return !(object instanceof Named named) || named.getName() == null;
    }

    private static String kindOf(EObject object) {
        if (object instanceof Answer answer) {
            return answer.getKind().getLiteral();
        }
        if (object instanceof MapStep step) {
            return step.getKind().getLiteral();
        }
        return object instanceof Force force ? force.getKind().getLiteral()
                : object.eClass().getName().toLowerCase(Locale.ROOT);
    }

    private static List<?> siblings(EObject element) {
        EObject outer = element.eContainer();
        if (outer instanceof Forces) {
            // a job may have several blocks of forces, which have no name of their own
            return outer.eContainer().eContents().stream().filter(Forces.class::isInstance)
                    .flatMap(block -> ((Forces) block).getForces().stream()).toList();
        }
        return outer != null && outer.eGet(element.eContainingFeature()) instanceof List<?> all ? all
                : List.of(element);
    }
}

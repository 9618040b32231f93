package jtbd.dsl.ide.hover;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import jtbd.dsl.model.Linked;
import jtbd.dsl.model.TitleOf;

/** The titles of things, which may have commas in them, in one line: the first few, and how many more there are. */
final class SomeTitles {

    private static final int MOST = 5;

    private SomeTitles() {
    }

    static String of(List<? extends EObject> things) {
        List<? extends EObject> known = things.stream().filter(Linked::isKnown).toList();
        String first = known.stream().limit(MOST).map(TitleOf::of).collect(Collectors.joining("; "));
        return known.size() > MOST ? first + " and " + (known.size() - MOST) + " more" : first;
    }
}

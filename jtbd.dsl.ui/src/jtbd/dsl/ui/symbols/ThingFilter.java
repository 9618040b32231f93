package jtbd.dsl.ui.symbols;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.ui.dialogs.PatternFilter;

/** Leaves the things that are called or said what was typed, with those that they stand in. */
final class ThingFilter extends PatternFilter {

    ThingFilter() {
        setIncludeLeadingWildcard(true);
    }

    @Override
    protected boolean isLeafMatch(Viewer viewer, Object element) {
        Thing thing = (Thing) element;
        return wordMatches(thing.name() + " " + thing.detail());
    }
}

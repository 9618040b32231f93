package jtbd.dsl.ui.views;

import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.eclipse.ui.IMarkerResolutionRelevance;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

import jtbd.dsl.ui.Activator;
import jtbd.dsl.ui.markers.Relevance;

/** Offers the page of the rule wherever something can be done about a problem, behind all that mends it. */
public final class RuleOfProblem implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return ExplainRule.of(marker).isPresent();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return ExplainRule.of(marker).stream().map(Explanation::new).toArray(IMarkerResolution[]::new);
    }

    private record Explanation(String rule) implements IMarkerResolution2, IMarkerResolutionRelevance {

        @Override
        public String getLabel() {
            return "Explain " + rule;
        }

        @Override
        public String getDescription() {
            return "Opens the page of the rule: what it is for, with an example and how that is mended";
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public int getRelevanceForResolution() {
            return Relevance.of(-1);
        }

        @Override
        public void run(IMarker marker) {
            // hovers ask on another thread than that of the workbench
            PlatformUI.getWorkbench().getDisplay().execute(this::show);
        }

        private void show() {
            try {
                ExplainRule.show(rule, PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
            } catch (PartInitException e) {
                Activator.log().log(e.getStatus());
            }
        }
    }
}

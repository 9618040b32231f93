package jtbd.dsl.ui.mends;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionRelevance;

import jtbd.dsl.ui.Pictures;
import jtbd.dsl.ui.markers.Relevance;

/** One thing that can be done about a problem; in lists of all of them it stands as far up as it is told to. */
final class ProblemMend implements IMarkerResolution, IMarkerResolution2, IMarkerResolutionRelevance {

    private final CodeAction action;
    private final int height;

    ProblemMend(CodeAction action, int height) {
        this.action = action;
        this.height = height;
    }

    @Override
    public String getLabel() {
        return action.getTitle();
    }

    @Override
    public String getDescription() {
        return null;
    }

    @Override
    public Image getImage() {
        return Pictures.image("mend");
    }

    @Override
    public int getRelevanceForResolution() {
        return Relevance.of(height);
    }

    @Override
    public void run(IMarker marker) {
        ActionDone.of(action);
    }
}

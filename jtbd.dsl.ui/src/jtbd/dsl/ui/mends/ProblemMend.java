package jtbd.dsl.ui.mends;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionRelevance;

import jtbd.dsl.ui.Pictures;

/** One thing that can be done about a problem. */
final class ProblemMend implements IMarkerResolution, IMarkerResolution2, IMarkerResolutionRelevance {

    private final CodeAction action;

    ProblemMend(CodeAction action) {
        this.action = action;
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
        return Boolean.TRUE.equals(action.getIsPreferred()) ? 1 : 0;
    }

    @Override
    public void run(IMarker marker) {
        ActionDone.of(action);
    }
}

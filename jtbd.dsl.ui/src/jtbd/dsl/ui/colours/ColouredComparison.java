package jtbd.dsl.ui.colours;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.IViewerCreator;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.widgets.Composite;

/** Makes the viewer for two texts, or two states of one thing, side by side: with colours, as in the editor. */
public final class ColouredComparison implements IViewerCreator {

    @Override
    public Viewer createViewer(Composite parent, CompareConfiguration configuration) {
        return new TextMergeViewer(parent, configuration) {

            @Override
            public String getTitle() {
                return "JTBD Compare";
            }

            @Override
            protected void configureTextViewer(TextViewer side) {
                TokenColours colours = new TokenColours();
                colours.install(side);
                side.getTextWidget().addDisposeListener(disposed -> colours.uninstall());
            }
        };
    }
}

package jtbd.dsl.ui.views;

import java.util.List;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.descriptor.basic.MPartDescriptor;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PlatformUI;

/**
 * How the Problems view begins in a perspective where nobody has opened it yet: grouped by rule, with room for what is
 * wrong. It takes this for what it has kept from before; the Platform has no other way to say it.
 */
final class ProblemsByRule {

    private static final String KEPT = "memento";
    private static final String BEGINNING = """
            <?xml version="1.0" encoding="UTF-8"?>
            <view categoryGroup="jtbd.dsl.ui.rule" markerContentGenerator="org.eclipse.ui.ide.problemsGenerator">
            <columnWidths org.eclipse.ui.ide.severityAndDescriptionField="720"/>
            </view>
            """;

    private ProblemsByRule() {
    }

    /** Views that are made meanwhile begin so; those of other perspectives begin as they always do. */
    static void whileMade(Runnable layout) {
        List<MPartDescriptor> views = PlatformUI.getWorkbench().getService(MApplication.class).getDescriptors().stream()
                .filter(view -> IPageLayout.ID_PROBLEM_VIEW.equals(view.getElementId())).toList();
        views.forEach(view -> view.getPersistedState().put(KEPT, BEGINNING));
        try {
            layout.run();
        } finally {
            views.forEach(view -> view.getPersistedState().remove(KEPT));
        }
    }
}

package jtbd.dsl.ui.views;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Text in the middle, files and outline on the left, its page on the right, jobs and problems below. */
public final class JtbdPerspective implements IPerspectiveFactory {

    public static final String ID = "jtbd.dsl.ui.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String text = layout.getEditorArea();
        layout.createFolder("jtbd.files", IPageLayout.LEFT, 0.22f, text).addView(IPageLayout.ID_PROJECT_EXPLORER);
        IFolderLayout parts = layout.createFolder("jtbd.outline", IPageLayout.BOTTOM, 0.5f, "jtbd.files");
        parts.addView(IPageLayout.ID_OUTLINE);
        parts.addPlaceholder("org.eclipse.ui.cheatsheets.views.CheatSheetView");
        IFolderLayout lists = layout.createFolder("jtbd.lists", IPageLayout.BOTTOM, 0.68f, text);
        lists.addView(JobsView.ID);
        ProblemsByRule.whileMade(() -> lists.addView(IPageLayout.ID_PROBLEM_VIEW));
        lists.addPlaceholder("org.eclipse.search.ui.views.SearchView");
        lists.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        IFolderLayout pages = layout.createFolder("jtbd.pages", IPageLayout.RIGHT, 0.55f, text);
        pages.addView(JobCanvas.ID);
        pages.addView(LandscapeView.ID);
        layout.addShowViewShortcut(JobsView.ID);
        layout.addShowViewShortcut(JobCanvas.ID);
        layout.addShowViewShortcut(LandscapeView.ID);
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
        layout.addPerspectiveShortcut(ID);
    }
}

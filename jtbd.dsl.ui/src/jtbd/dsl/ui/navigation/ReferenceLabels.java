package jtbd.dsl.ui.navigation;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.model.WorkbenchLabelProvider;

/** What the lines of the page of references read: a file with the number of its references, a line with its text. */
final class ReferenceLabels extends LabelProvider implements IStyledLabelProvider {

    private static final Styler MARKED = StyledString.createColorRegistryStyler(null,
            "org.eclipse.search.ui.match.highlight");

    private final ReferencesPage page;
    private final WorkbenchLabelProvider ofWorkbench = new WorkbenchLabelProvider();

    ReferenceLabels(ReferencesPage page) {
        this.page = page;
    }

    @Override
    public StyledString getStyledText(Object element) {
        StyledString label = new StyledString();
        if (element instanceof Reference reference) {
            label.append(reference.line() + ": ", StyledString.QUALIFIER_STYLER);
            int start = label.length();
            label.append(reference.text());
            mark(reference, label, start);
            return label;
        }
        IFile file = (IFile) element;
        return label.append(file.getName())
                .append(" – " + file.getParent().getFullPath().makeRelative(), StyledString.QUALIFIER_STYLER)
                .append(" (" + page.getDisplayedMatchCount(file) + ")", StyledString.COUNTER_STYLER);
    }

    /** As a search for words marks them, in the colour that is set for that. */
    private void mark(Reference reference, StyledString label, int start) {
        for (Match match : page.getInput().getMatches(reference)) {
            if (match instanceof ReferenceMatch found) {
                int place = start + found.column();
                label.setStyle(place, Math.min(found.getLength(), label.length() - place), MARKED);
            }
        }
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return element instanceof IFile ? ofWorkbench.getImage(element) : null;
    }

    @Override
    public void dispose() {
        ofWorkbench.dispose();
        super.dispose();
    }
}

package jtbd.dsl.ui.symbols;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import jtbd.dsl.ui.convert.KindImages;

/** What lines of found things read: name and title, and in grey the kind, the industry, the file and its folder. */
final class ElementLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object line) {
        return line instanceof Element element ? new StyledString(element.name())
                .append("  " + where(element), StyledString.QUALIFIER_STYLER) : new StyledString();
    }

    @Override
    public String getText(Object line) {
        return getStyledText(line).getString();
    }

    @Override
    public Image getImage(Object line) {
        return line instanceof Element element ? KindImages.of(element.found().getKind()) : null;
    }

    private static String where(Element element) {
        return element.kind() + (element.industry().isEmpty() ? "" : " in " + element.industry())
                + " · " + element.file() + (element.folder().isEmpty() ? "" : " – " + element.folder());
    }
}

package jtbd.dsl.ui.symbols;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

import jtbd.dsl.ui.convert.KindImages;

/** What lines of things read: the name, and behind it in small letters what else the server says of it. */
final class ThingLabels extends LabelProvider implements IStyledLabelProvider {

    @Override
    public StyledString getStyledText(Object element) {
        Thing thing = (Thing) element;
        StyledString label = new StyledString(thing.name());
        return thing.detail().isEmpty() ? label
                : label.append("  " + thing.detail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getText(Object element) {
        return getStyledText(element).getString();
    }

    @Override
    public Image getImage(Object element) {
        return KindImages.of(((Thing) element).kind());
    }
}

package jtbd.dsl.ui.told;

import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

import jtbd.dsl.ui.convert.ShortLines;

/** Findings with their mends, which the Platform shows in the same window: it gives each a line that may be cut off. */
record FindingsBeside(Composite window, Composite own) {

    void breakLines() {
        breakLines(window);
    }

    private void breakLines(Control shown) {
        if (shown instanceof Label label) {
            label.setText(ShortLines.of(label.getText()));
        } else if (shown instanceof Link link) {
            link.setText(ShortLines.of(link.getText()));
        } else if (shown instanceof Composite composite && shown != own) {
            Stream.of(composite.getChildren()).forEach(this::breakLines);
        }
    }
}

package jtbd.dsl.ui.preferences;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;

/** What a rule can weigh, to choose from in its cell. */
final class SeverityChoice extends EditingSupport {

    private static final List<String> SEVERITIES = List.of("error", "warning", "info", "ignore");

    private final TableViewer viewer;
    private final Map<String, String> chosen;

    /** @param chosen where the choice is kept; what is usual is not */
    SeverityChoice(TableViewer viewer, Map<String, String> chosen) {
        super(viewer);
        this.viewer = viewer;
        this.chosen = chosen;
    }

    static String usual(ListedRule rule) {
        return "usual (" + rule.severity() + ")";
    }

    @Override
    protected CellEditor getCellEditor(Object rule) {
        List<String> items = new ArrayList<>(List.of(usual((ListedRule) rule)));
        items.addAll(SEVERITIES);
        ComboBoxCellEditor editor = new ComboBoxCellEditor(viewer.getTable(), items.toArray(String[]::new),
                SWT.READ_ONLY);
        editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_MOUSE_ACTIVATION);
        return editor;
    }

    @Override
    protected boolean canEdit(Object rule) {
        return !((ListedRule) rule).fixed();
    }

    @Override
    protected Object getValue(Object rule) {
        return SEVERITIES.indexOf(chosen.getOrDefault(((ListedRule) rule).id(), "")) + 1;
    }

    @Override
    protected void setValue(Object rule, Object value) {
        int choice = (Integer) value;
        if (choice > 0) {
            chosen.put(((ListedRule) rule).id(), SEVERITIES.get(choice - 1));
        } else {
            chosen.remove(((ListedRule) rule).id());
        }
        viewer.update(rule, null);
    }
}

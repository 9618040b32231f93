package jtbd.dsl.ui.preferences;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** All rules with what they weigh, to be chosen in the last column; what was chosen stands out. */
final class RuleTable {

    private final Map<String, String> chosen = new TreeMap<>();
    private final TableViewer viewer;
    private String words = "";

    RuleTable(Composite parent) {
        Composite place = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        GridLayoutFactory.fillDefaults().applyTo(place);
        addFilter(place);
        Composite table = new Composite(place, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(440, 340).applyTo(table);
        viewer = new TableViewer(table, SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addFilter(new WordFilter());
        ColumnViewerToolTipSupport.enableFor(viewer);
        TableColumnLayout layout = new TableColumnLayout();
        table.setLayout(layout);
        column("Rule", new ColumnWeightData(250, 215), layout, ListedRule::id);
        column("What it reports", new ColumnWeightData(430, 105), layout, ListedRule::title);
        TableViewerColumn severity = column("Severity", new ColumnWeightData(120, 110), layout, this::shown);
        severity.setEditingSupport(new SeverityChoice(viewer, chosen));
    }

    void show(ListedRule[] rules) {
        viewer.setInput(rules);
    }

    /** What was chosen: rule id to severity. */
    Map<String, String> chosen() {
        return Map.copyOf(chosen);
    }

    void choose(Map<String, String> severities) {
        chosen.clear();
        chosen.putAll(severities);
        viewer.refresh();
    }

    void setEnabled(boolean enabled) {
        viewer.getTable().setEnabled(enabled);
    }

    private void addFilter(Composite place) {
        Text filter = new Text(place, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Show rules with these words");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addModifyListener(typed -> {
            words = filter.getText().toLowerCase(Locale.ROOT);
            viewer.refresh();
        });
    }

    private String shown(ListedRule rule) {
        String severity = chosen.get(rule.id());
        return severity != null ? severity : rule.fixed() ? "always an error" : SeverityChoice.usual(rule);
    }

    private TableViewerColumn column(String title, ColumnWeightData width, TableColumnLayout layout,
            Function<ListedRule, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object rule) {
                return text.apply((ListedRule) rule);
            }

            @Override
            public String getToolTipText(Object rule) {
                return ((ListedRule) rule).title();
            }

            @Override
            public Font getFont(Object rule) {
                return chosen.containsKey(((ListedRule) rule).id()) ? JFaceResources.getFontRegistry()
                        .getBold(JFaceResources.DEFAULT_FONT) : null;
            }
        });
        layout.setColumnData(column.getColumn(), width);
        return column;
    }

    private final class WordFilter extends ViewerFilter {

        @Override
        public boolean select(Viewer table, Object parent, Object element) {
            ListedRule rule = (ListedRule) element;
            String all = (rule.id() + " " + rule.title() + " " + shown(rule)).toLowerCase(Locale.ROOT);
            return words.isBlank() || Arrays.stream(words.strip().split("\\s+")).allMatch(all::contains);
        }
    }
}

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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** All rules with what they weigh, which is chosen in the second column; what was chosen stands out. */
final class RuleTable {

    private static final int BESIDE_WORDS = 20;

    private final Map<String, String> chosen = new TreeMap<>();
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private String words = "";

    RuleTable(Composite parent) {
        Composite place = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        GridLayoutFactory.fillDefaults().applyTo(place);
        addFilter(place);
        Composite table = new Composite(place, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 340).applyTo(table);
        viewer = new TableViewer(table, SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addFilter(new WordFilter());
        ColumnViewerToolTipSupport.enableFor(viewer);
        table.setLayout(layout);
        column("Rule", new ColumnWeightData(250, 215), ListedRule::id);
        TableViewerColumn severity = column("Severity", new ColumnWeightData(120, 110), this::shown);
        severity.setEditingSupport(new SeverityChoice(viewer, chosen));
        column("What it reports", new ColumnWeightData(430, 165), ListedRule::title);
    }

    /** Nothing of a rule is cut off: what finds no room beside ids and severities is reached by scrolling. */
    void show(ListedRule[] rules) {
        Table table = viewer.getTable();
        layout.setColumnData(table.getColumn(0), new ColumnWeightData(250, widest(rules, ListedRule::id)));
        layout.setColumnData(table.getColumn(2), new ColumnWeightData(430, widest(rules, ListedRule::title)));
        viewer.setInput(rules);
        table.requestLayout();
    }

    private int widest(ListedRule[] rules, Function<ListedRule, String> text) {
        GC letters = new GC(viewer.getTable());
        letters.setFont(bold());
        int width = Arrays.stream(rules).mapToInt(rule -> letters.textExtent(text.apply(rule)).x).max().orElse(0);
        letters.dispose();
        return width + BESIDE_WORDS;
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

    private TableViewerColumn column(String title, ColumnWeightData width, Function<ListedRule, String> text) {
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
                return chosen.containsKey(((ListedRule) rule).id()) ? bold() : null;
            }
        });
        layout.setColumnData(column.getColumn(), width);
        return column;
    }

    private static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
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

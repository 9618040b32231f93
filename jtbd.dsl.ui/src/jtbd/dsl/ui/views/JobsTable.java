package jtbd.dsl.ui.views;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;

import jtbd.dsl.ui.convert.ShortLines;

/** The table of the view of jobs, in the order of the server until a head is clicked. */
final class JobsTable {

    private final TableViewer viewer;
    private final SortedColumn sorted;
    private String words = "";

    JobsTable(Composite place) {
        viewer = new TableViewer(place, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        sorted = new SortedColumn(viewer);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setComparer(new SameId());
        TableColumnLayout layout = new TableColumnLayout();
        place.setLayout(layout);
        for (JobColumn column : JobColumn.values()) {
            add(column, layout);
        }
        viewer.setComparator(sorted);
        viewer.addFilter(new ViewerFilter() {

            @Override
            public boolean select(Viewer table, Object parent, Object job) {
                return ((ListedJob) job).hasWords(words);
            }
        });
        ColumnViewerToolTipSupport.enableFor(viewer);
        ShortenedWords.in(viewer.getTable());
    }

    TableViewer viewer() {
        return viewer;
    }

    void show(List<ListedJob> jobs) {
        viewer.setInput(jobs);
    }

    /** Goes into the table, to the first job where none is selected. */
    void enter() {
        if (viewer.getStructuredSelection().isEmpty() && viewer.getElementAt(0) != null) {
            viewer.setSelection(new StructuredSelection(viewer.getElementAt(0)), true);
        }
        viewer.getControl().setFocus();
    }

    /** Shows only jobs with these words. */
    void filter(String wanted) {
        words = wanted;
        viewer.refresh();
    }

    private void add(JobColumn column, TableColumnLayout layout) {
        TableViewerColumn shown = new TableViewerColumn(viewer, column.alignment());
        shown.getColumn().setText(column.title());
        shown.getColumn().setMoveable(true);
        Consumer<SelectionEvent> clicked = click -> sorted.clicked(column, shown.getColumn());
        shown.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(clicked));
        // two clicks in a row are one double click to the toolkit
        shown.getColumn().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(clicked));
        shown.setLabelProvider(new ColumnLabelProvider() {

            @Override
            public String getText(Object job) {
                return column.text((ListedJob) job);
            }

            @Override
            public String getToolTipText(Object job) {
                String statement = ((ListedJob) job).statement();
                return statement == null ? null : ShortLines.of(statement);
            }
        });
        layout.setColumnData(shown.getColumn(), new ColumnWeightData(column.width(), column.leastWidth()));
    }

    /** A job stays the selected one when its numbers change. */
    private static final class SameId implements IElementComparer {

        @Override
        public boolean equals(Object one, Object other) {
            return one instanceof ListedJob job && other instanceof ListedJob another
                    ? job.id().equals(another.id()) : one.equals(other);
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof ListedJob job ? job.id().hashCode() : element.hashCode();
        }
    }
}

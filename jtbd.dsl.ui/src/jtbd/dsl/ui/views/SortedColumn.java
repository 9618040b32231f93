package jtbd.dsl.ui.views;

import java.util.Comparator;

import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.TableColumn;

/** Sorts jobs by the column whose head was clicked, and the other way round by the next click. */
final class SortedColumn extends ViewerComparator {

    private final TableViewer jobs;
    private Comparator<ListedJob> order;

    SortedColumn(TableViewer jobs) {
        this.jobs = jobs;
    }

    void clicked(JobColumn column, TableColumn head) {
        boolean again = jobs.getTable().getSortColumn() == head && jobs.getTable().getSortDirection() == SWT.DOWN;
        // jobs that have nothing to say there come last in both directions
        order = Comparator.<ListedJob, Boolean>comparing(job -> column.text(job).isEmpty())
                .thenComparing(again ? column.order().reversed() : column.order());
        jobs.getTable().setSortColumn(head);
        jobs.getTable().setSortDirection(again ? SWT.UP : SWT.DOWN);
        jobs.refresh();
    }

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        return order == null ? 0 : order.compare((ListedJob) one, (ListedJob) other);
    }
}

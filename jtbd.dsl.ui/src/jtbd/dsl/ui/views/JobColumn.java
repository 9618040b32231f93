package jtbd.dsl.ui.views;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.function.Function;

import org.eclipse.swt.SWT;

/** A column of the list of jobs. */
enum JobColumn {

    OPPORTUNITY("Opportunity", 110, SWT.RIGHT, job -> shown(job.opportunity()), byOpportunity()),
    JOB("Job", 330, SWT.LEFT, ListedJob::title),
    ZONE("Zone", 170, SWT.LEFT, ListedJob::zoneTitle, byOpportunity()),
    KIND("Kind", 90, SWT.LEFT, ListedJob::kind),
    INDUSTRY("Industry", 170, SWT.LEFT, ListedJob::industryTitle),
    EVIDENCE("Evidence", 90, SWT.RIGHT, job -> String.valueOf(job.evidence()),
            Comparator.comparingInt(ListedJob::evidence).reversed());

    private final String title;
    private final int width;
    private final int alignment;
    private final Function<ListedJob, String> text;
    private final Comparator<ListedJob> order;

    JobColumn(String title, int width, int alignment, Function<ListedJob, String> text) {
        this(title, width, alignment, text, Comparator.comparing(text,
                Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER)));
    }

    JobColumn(String title, int width, int alignment, Function<ListedJob, String> text,
            Comparator<ListedJob> order) {
        this.title = title;
        this.width = width;
        this.alignment = alignment;
        this.text = text;
        this.order = order;
    }

    String title() {
        return title;
    }

    int width() {
        return width;
    }

    /** Words are still told from each other when they are cut; of a number nothing can be missing, nor of its head. */
    int leastWidth() {
        return alignment == SWT.RIGHT ? width : width / 2;
    }

    int alignment() {
        return alignment;
    }

    String text(ListedJob job) {
        String shown = text.apply(job);
        return shown == null ? "" : shown;
    }

    /** The order that the first click on its head makes: what matters most, or what comes first in the alphabet. */
    Comparator<ListedJob> order() {
        return order;
    }

    /** With one decimal each, so that they stand below each other. */
    private static String shown(BigDecimal opportunity) {
        return opportunity == null ? "" : opportunity.setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static Comparator<ListedJob> byOpportunity() {
        return Comparator.comparing(ListedJob::opportunity,
                Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder().reversed()));
    }
}

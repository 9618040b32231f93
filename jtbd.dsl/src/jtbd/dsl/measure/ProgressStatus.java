package jtbd.dsl.measure;

/** How a metric stands to its target; the meaning of each is that of {@link MetricProgress}. */
public enum ProgressStatus {
    REACHED("reached"),
    ON_TIME("on time"),
    LATE("late"),
    UNDER_WAY("under way"),
    NOT_MEASURED("not measured");

    private final String title;

    ProgressStatus(String title) {
        this.title = title;
    }

    /** The words a reader sees. */
    public String title() {
        return title;
    }
}

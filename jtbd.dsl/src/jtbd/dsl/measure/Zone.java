package jtbd.dsl.measure;

/** Where an opportunity score lies, from the most to the least room for something new; see {@link ZoneThresholds}. */
public enum Zone {
    EXTREMELY_UNDERSERVED("extremely underserved"),
    UNDERSERVED("underserved"),
    WORTH_A_LOOK("worth a look"),
    SERVED("served"),
    OVERSERVED("overserved");

    private final String title;

    Zone(String title) {
        this.title = title;
    }

    /** The words a reader sees. */
    public String title() {
        return title;
    }

    /** Whether this is what a job marked {@code underserved} claims. */
    public boolean isUnderserved() {
        return this == EXTREMELY_UNDERSERVED || this == UNDERSERVED;
    }
}

package jtbd.dsl.measure;

/** What the forces say about a switch to something new; the edges are those of {@link ForceBalance#outlook()}. */
public enum SwitchOutlook {
    LIKELY("likely"),
    OPEN("open"),
    UNLIKELY("unlikely");

    private final String title;

    SwitchOutlook(String title) {
        this.title = title;
    }

    /** The word a reader sees. */
    public String title() {
        return title;
    }
}

package jtbd.workspace.starter;

import java.util.List;
import java.util.Locale;

/** What a new project can begin with. */
public enum Starter {
    INDUSTRY("A first industry", "A small analysis of one industry, explained by comments, to be changed into yours",
            "bakery", "bakery.jtbd"),
    TOUR("The tour", "Every concept of the language once, to look things up", "tour", "tour.jtbd", "scorecard.jtbd"),
    EMPTY("Nothing yet", "The settings alone: begin with files of your own", "");

    private final String title;
    private final String description;
    private final String packageName;
    private final List<String> files;

    Starter(String title, String description, String packageName, String... files) {
        this.title = title;
        this.description = description;
        this.packageName = packageName;
        this.files = List.of(files);
    }

    /** The word for it: {@code industry}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }

    /** The package that all of it stands in. */
    String packageName() {
        return packageName;
    }

    List<String> files() {
        return files;
    }
}

package jtbd.workspace.starter;

import java.time.LocalDate;
import java.util.Locale;

/** A file to begin with one kind of thing: its head, and places to fill in. */
public enum NewFile {
    INDUSTRY, INTERVIEW, SCORECARD;

    /**
     * The text of such a file.
     *
     * @param name the name of the thing, as the language writes it
     * @param title its title, as the language writes it
     */
    public String text(String name, String title, LocalDate today) {
        return StarterFile.read("files/" + word() + ".jtbd").text().replace("{name}", name)
                .replace("{date}", today.toString()).replace("{title}", title);
    }

    /** The word of the language for it: {@code industry}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

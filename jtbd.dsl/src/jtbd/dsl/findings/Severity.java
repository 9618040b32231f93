package jtbd.dsl.findings;

import java.util.Locale;

/** How much a finding weighs: errors stop generation, warnings and infos do not, ignored ones are not reported. */
public enum Severity {
    ERROR, WARNING, INFO, IGNORE;

    /** The word that files and reports use: {@code error}, {@code warning}, {@code info} or {@code ignore}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

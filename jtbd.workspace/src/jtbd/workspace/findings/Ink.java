package jtbd.workspace.findings;

import jtbd.dsl.findings.Severity;

/** How a terminal sets words off from each other; on paper and in files it does not. */
public enum Ink {
    PLAIN(""), COLOURED(""), RED("31"), YELLOW("33"), BLUE("34");

    private static final String START = "\u001b[";
    private static final String END = "\u001b[0m";

    private final String colour;

    Ink(String colour) {
        this.colour = colour;
    }

    /** The one for a reader whose terminal shows colours, or does not. */
    public static Ink where(boolean coloured) {
        return coloured ? COLOURED : PLAIN;
    }

    public String strong(String text) {
        return this == PLAIN ? text : START + "1" + (colour.isEmpty() ? "" : ";" + colour) + "m" + text + END;
    }

    String faint(String text) {
        return this == PLAIN ? text : START + "2m" + text + END;
    }

    public String severity(Severity severity) {
        return of(severity).strong(severity.word());
    }

    Ink of(Severity severity) {
        if (this == PLAIN) {
            return PLAIN;
        }
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO, IGNORE -> BLUE;
        };
    }
}

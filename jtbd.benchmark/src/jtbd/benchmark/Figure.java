package jtbd.benchmark;

import java.util.Locale;

/**
 * One line of the table.
 *
 * @param what is measured
 * @param measured what came out, with its unit
 * @param beside what the floor or the peer took
 * @param ratio the figure that the goal is about
 * @param atMost whether the ratio must not be above the goal, or not below it
 */
record Figure(String what, String measured, String beside, double ratio, boolean atMost, double must, double aim) {

    static final String HEAD = String.format("%-60s | %-16s | %-22s | %7s | %7s | %7s |", "what", "measured",
            "beside", "ratio", "must", "aim");

    String line() {
        String sign = atMost ? "≤" : "≥";
        return String.format(Locale.ROOT, "%-60s | %-16s | %-22s | %7.3f | %s %5.3f | %s %5.3f | %s", what, measured,
                beside, ratio, sign, must, sign, aim, verdict());
    }

    private String verdict() {
        return reaches(aim) ? "aim reached" : reaches(must) ? "must reached" : "NOT REACHED";
    }

    private boolean reaches(double goal) {
        return atMost ? ratio <= goal : ratio >= goal;
    }
}

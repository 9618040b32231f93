package jtbd.dsl.ui.preferences;

import java.util.Map;

/**
 * A rule as the server lists it.
 *
 * @param severity what it weighs where nobody decides otherwise
 * @param fixed whether nobody can decide otherwise
 */
record ListedRule(String id, String title, String severity, boolean fixed) {

    /** The rule as it is where these severities are the usual ones, by id. */
    ListedRule where(Map<String, String> usual) {
        return new ListedRule(id, title, usual.getOrDefault(id, severity), fixed);
    }
}

package jtbd.dsl.ui.preferences;

/**
 * A rule as the server lists it.
 *
 * @param severity what it weighs where nobody decides otherwise
 * @param fixed whether nobody can decide otherwise
 */
record ListedRule(String id, String title, String severity, boolean fixed) {
}

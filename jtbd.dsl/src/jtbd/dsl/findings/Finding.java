package jtbd.dsl.findings;

/**
 * What a check has to say about one place of a model.
 *
 * @param rule the id of the rule, such as {@code job.missing-outcome}
 * @param element the id of the element it is about; empty where the text could not be read as one
 */
public record Finding(String rule, Severity severity, String message, String element, Place place) {
}

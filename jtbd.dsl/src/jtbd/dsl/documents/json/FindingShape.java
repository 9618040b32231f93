package jtbd.dsl.documents.json;

import jtbd.dsl.findings.Finding;

/** What a check found. */
final class FindingShape extends Shape<Finding> {

    FindingShape() {
        super("Finding", "What a check found");
        required("rule", "Id of the rule", PlainForm.TEXT, Finding::rule);
        required("severity", "How much it weighs", PlainForm.TEXT, finding -> finding.severity().word());
        required("message", "What is wrong and what to do", PlainForm.TEXT, Finding::message);
        text("element", "Id of what it is about", Finding::element);
    }
}

package jtbd.dsl.documents.markdown;

import jtbd.dsl.documents.PageOfElement;

/** The paths of the pages that are there in every case. */
final class Places {

    static final String ENDING = ".md";

    static final String PORTFOLIO = "README.md";
    static final String FINDINGS = "findings.md";
    static final String METRICS = PageOfElement.METRICS + ENDING;
    static final String COMPETITORS = PageOfElement.COMPETITORS + ENDING;
    static final String INTERVIEWS = PageOfElement.INTERVIEWS + ENDING;
    static final String SCORECARDS = PageOfElement.SCORECARDS + ENDING;
    static final String UNASSIGNED = PageOfElement.UNASSIGNED + ENDING;

    private Places() {
    }
}

package jtbd.workspace.findings;

import java.util.List;
import jtbd.dsl.findings.Finding;
import jtbd.dsl.findings.Severity;
import jtbd.workspace.CheckedWorkspace;

/**
 * What one check has to tell.
 *
 * @param findings those of the workspace's that are to be told
 * @param coloured whether a reader's terminal shows colours
 */
public record FindingReport(CheckedWorkspace workspace, List<Finding> findings, boolean coloured) {

    public long count(Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** The path of the file that the finding is in, as the user named it. */
    public String path(Finding finding) {
        return workspace.shown(finding.place().uri());
    }
}

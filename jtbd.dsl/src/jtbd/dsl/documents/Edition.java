package jtbd.dsl.documents;

import java.util.List;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.model.Portfolio;
import jtbd.dsl.settings.Settings;

/** What one build publishes: the workspace, what its checks found, and what the workspace decided for itself. */
public record Edition(Portfolio portfolio, List<Finding> findings, Settings settings) {
}

package jtbd.workspace.findings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.emf.common.util.URI;

import jtbd.dsl.findings.Finding;
import jtbd.dsl.rules.RegisteredRule;
import jtbd.dsl.rules.RulePage;
import jtbd.dsl.settings.Settings;
import jtbd.workspace.CheckedWorkspace;
import jtbd.workspace.Progress;
import jtbd.workspace.files.Source;
import jtbd.workspace.loading.WorkspaceLoading;

/** What a check says of the example of a rule, in the words and with the marks that it always uses. */
public final class SaidOfExample {

    private SaidOfExample() {
    }

    public static String by(RegisteredRule rule, boolean coloured) throws IOException {
        CheckedWorkspace workspace = WorkspaceLoading.check(List.of(new Example(RulePage.of(rule).example())),
                Settings.DEFAULT, Progress.SILENT);
        List<Finding> findings = new RuleChoice(List.of(rule.id()), List.of()).of(workspace.findings());
        StringBuilder said = new StringBuilder();
        TextFindings.writeFindings(FindingReport.of(workspace, findings, coloured), said);
        return said.toString();
    }

    private record Example(String text) implements Source {

        @Override
        public String shown() {
            return "example.jtbd";
        }

        @Override
        public URI uri() {
            return URI.createURI("rules:/" + shown());
        }

        @Override
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}

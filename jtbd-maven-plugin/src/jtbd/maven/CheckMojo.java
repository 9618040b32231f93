package jtbd.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

import jtbd.workspace.CheckedWorkspace;
import jtbd.workspace.WrongCall;
import jtbd.workspace.findings.Baseline;
import jtbd.workspace.findings.FindingReport;
import jtbd.workspace.findings.RuleChoice;
import jtbd.workspace.settings.ProjectFile;

/** Checks the models: reads them, follows every reference, and applies every rule. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends CheckingMojo {

    /** The only rules to report, such as <code>job.missing-outcome</code>; what could not be read is reported, too. */
    @Parameter(property = "jtbd.only")
    private List<String> only = new ArrayList<>();

    /** Rules to leave out. */
    @Parameter(property = "jtbd.disable")
    private List<String> disable = new ArrayList<>();

    /** A file of findings that are accepted for now. */
    @Parameter(property = "jtbd.baseline")
    private File baseline;

    /** Accepts all findings of now in this file. */
    @Parameter(property = "jtbd.writeBaseline")
    private File writeBaseline;

    @Override
    void mustMakeSense(ProjectFile project) throws WrongCall {
        rules().mustBeKnown();
        if (baseline != null && writeBaseline == null && !baseline.isFile()) {
            throw new WrongCall("There is no baseline " + baseline + ". -Djtbd.writeBaseline=FILE writes one");
        }
    }

    @Override
    void add(Circumstances circumstances) {
        circumstances.say("rules", rules());
        circumstances.say("baseline to write", writeBaseline);
        if (baseline != null) {
            circumstances.text(baseline.toPath());
        }
    }

    @Override
    List<Path> results() {
        return writeBaseline == null ? List.of() : List.of(writeBaseline.toPath());
    }

    @Override
    boolean use(CheckedWorkspace workspace, ProjectFile project) throws IOException, MojoExecutionException,
            MojoFailureException {
        FindingReport report = report(workspace);
        mustPass(report);
        FindingLog.write(report, getLog());
        getLog().info(report.summary());
        return report.findings().isEmpty();
    }

    private RuleChoice rules() {
        return new RuleChoice(only, disable);
    }

    private FindingReport report(CheckedWorkspace workspace) throws IOException {
        FindingReport report = FindingReport.of(workspace, rules().of(workspace.findings()), false);
        if (writeBaseline != null) {
            return new Baseline(writeBaseline.toPath()).accept(report);
        }
        return baseline == null ? report : new Baseline(baseline.toPath()).holdBack(report);
    }
}

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

import jtbd.dsl.documents.csv.FormulaCells;
import jtbd.workspace.CheckedWorkspace;
import jtbd.workspace.Progress;
import jtbd.workspace.WrongCall;
import jtbd.workspace.findings.FindingReport;
import jtbd.workspace.output.Manifest;
import jtbd.workspace.output.Publication;
import jtbd.workspace.output.Published;
import jtbd.workspace.settings.ProjectFile;

/** Writes the documents of the models. Checks first: with errors nothing is written. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class GenerateMojo extends CheckingMojo {

    /** Where the documents go. */
    @Parameter(property = "jtbd.outputDirectory", defaultValue = "${project.build.directory}/jtbd", required = true)
    private File outputDirectory;

    /** html, csv, json, markdown. Usual: those of <code>jtbd.toml</code>, or html and csv. */
    @Parameter(property = "jtbd.formats")
    private List<String> formats = new ArrayList<>();

    /** Removes what an earlier run wrote and this one does not, and nothing else. */
    @Parameter(property = "jtbd.clean", defaultValue = "false")
    private boolean clean;

    /** Writes CSV cells that a spreadsheet would run as a formula as they are. Usual: an apostrophe before them. */
    @Parameter(property = "jtbd.keepFormulas", defaultValue = "false")
    private boolean keepFormulas;

    @Override
    void mustMakeSense(ProjectFile project) throws IOException, WrongCall {
        publication(project).mustHavePlace();
    }

    @Override
    void add(Circumstances circumstances) {
        circumstances.say("formats", formats);
        circumstances.say("folder", outputDirectory);
        circumstances.say("clean", clean);
        circumstances.say("formulas", formulas());
    }

    @Override
    List<Path> results() throws IOException {
        Path folder = outputDirectory.toPath();
        return new Manifest(folder).read().stream().map(folder::resolve).toList();
    }

    @Override
    boolean use(CheckedWorkspace workspace, ProjectFile project) throws IOException, WrongCall,
            MojoExecutionException, MojoFailureException {
        mustPass(FindingReport.of(workspace, workspace.findings(), false));
        Published published = publication(project).of(workspace, Progress.SILENT);
        getLog().info("Wrote %d documents to %s (%d unchanged, %d removed)".formatted(published.written(),
                outputDirectory, published.unchanged(), published.removed()));
        return true;
    }

    private Publication publication(ProjectFile project) throws WrongCall {
        List<String> wanted = formats.isEmpty() ? project.outputFormats() : formats;
        return new Publication(Publication.formats(wanted, formulas()), outputDirectory.toPath(), clean);
    }

    private FormulaCells formulas() {
        return keepFormulas ? FormulaCells.KEPT : FormulaCells.NEUTRALISED;
    }
}

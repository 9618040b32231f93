package jtbd.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;

import jtbd.workspace.CheckedWorkspace;
import jtbd.workspace.Progress;
import jtbd.workspace.Unreadable;
import jtbd.workspace.WrongCall;
import jtbd.workspace.files.Source;
import jtbd.workspace.files.UnreadableSource;
import jtbd.workspace.findings.FindingReport;
import jtbd.workspace.loading.WorkspaceLoading;
import jtbd.workspace.settings.ProjectFile;
import jtbd.workspace.settings.ProjectFileProblem;

/** A goal that checks the sources and does nothing where the same check went well before. */
abstract class CheckingMojo extends SourcesMojo {

    /** Warnings fail the build, too. */
    @Parameter(property = "jtbd.strict", defaultValue = "false")
    private boolean strict;

    @Parameter(defaultValue = "${project.build.directory}/maven-status/jtbd-maven-plugin", readonly = true)
    private File statusDirectory;

    @Parameter(defaultValue = "${mojo.goal}-${mojo.executionId}", readonly = true)
    private String execution;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    @Override
    final void work(List<Source> sources) throws IOException, UnreadableSource, ProjectFileProblem, WrongCall,
            MojoExecutionException, MojoFailureException {
        ProjectFile project = projectFile();
        mustMakeSense(project);
        LastRun lastRun = new LastRun(statusDirectory.toPath().resolve(execution), circumstances(sources, project));
        if (lastRun.isRepeated(results())) {
            getLog().info("Nothing to do, up to date");
            return;
        }
        CheckedWorkspace workspace = WorkspaceLoading.check(sources, project.settings(), Progress.SILENT);
        if (use(workspace, project)) {
            lastRun.remember(results());
        }
    }

    /** Stops where something is asked for that does not exist or cannot be done. */
    abstract void mustMakeSense(ProjectFile project) throws IOException, WrongCall;

    /** Adds what else decides how this goal turns out. */
    abstract void add(Circumstances circumstances) throws IOException;

    /** The files that the goal left behind the last time. */
    abstract List<Path> results() throws IOException;

    /** Does what the goal is for; answers whether doing it again would change and tell nothing. */
    abstract boolean use(CheckedWorkspace workspace, ProjectFile project) throws IOException, WrongCall,
            MojoExecutionException, MojoFailureException;

    /** Fails where the workspace is not good enough. */
    final void mustPass(FindingReport report) throws MojoExecutionException, MojoFailureException {
        List<String> unreadable = report.workspace().unreadable().stream().map(Unreadable::words).toList();
        if (!unreadable.isEmpty() || report.fails(strict)) {
            FindingLog.write(report, getLog());
        }
        if (!unreadable.isEmpty()) {
            throw new MojoExecutionException(String.join("; ", unreadable));
        }
        if (report.fails(strict)) {
            throw new MojoFailureException(report.summary());
        }
    }

    private Circumstances circumstances(List<Source> sources, ProjectFile project) throws IOException {
        Circumstances circumstances = new Circumstances();
        for (Artifact part : plugin.getArtifacts()) {
            circumstances.stamp(part.getFile().toPath());
        }
        circumstances.say("jtbd.toml", project);
        circumstances.say("strict", strict);
        add(circumstances);
        sources.forEach(circumstances::source);
        return circumstances;
    }
}

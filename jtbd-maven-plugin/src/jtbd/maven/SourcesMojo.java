package jtbd.maven;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

import jtbd.workspace.WrongCall;
import jtbd.workspace.files.FailureWords;
import jtbd.workspace.files.Source;
import jtbd.workspace.files.Sources;
import jtbd.workspace.files.UnreadableSource;
import jtbd.workspace.settings.ProjectFile;
import jtbd.workspace.settings.ProjectFileProblem;

/** A goal that works on the JTBD sources of one module. */
abstract class SourcesMojo extends AbstractMojo {

    private static final Object ONE_AT_A_TIME = new Object();
    private static final String USUAL_SOURCES = "src/main/jtbd";

    /** Where the <code>.jtbd</code> files are: a folder, searched with all folders in it, or one file. */
    @Parameter(property = "jtbd.sourceDirectory", defaultValue = "${project.basedir}/" + USUAL_SOURCES)
    private File sourceDirectory;

    /** Does nothing. */
    @Parameter(property = "jtbd.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File moduleDirectory;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped, as 'jtbd.skip' is set");
        } else if (hasNone()) {
            getLog().info("Nothing to do, this module has no " + USUAL_SOURCES);
        } else {
            // Modules that are built side by side share the services of the language, which work for one at a time.
            synchronized (ONE_AT_A_TIME) {
                workOnSources();
            }
        }
    }

    abstract void work(List<Source> sources) throws IOException, UnreadableSource, ProjectFileProblem, WrongCall,
            MojoExecutionException, MojoFailureException;

    final ProjectFile projectFile() throws ProjectFileProblem {
        return ProjectFile.of(List.of(sourceDirectory.toPath()));
    }

    /** A parent passes its plug-ins on to modules without models; only a folder that somebody named must be there. */
    private boolean hasNone() {
        return !sourceDirectory.exists() && sourceDirectory.equals(new File(moduleDirectory, USUAL_SOURCES));
    }

    private void workOnSources() throws MojoExecutionException, MojoFailureException {
        try {
            work(Sources.under(List.of(sourceDirectory.toString()), InputStream.nullInputStream()));
        } catch (UnreadableSource | ProjectFileProblem | WrongCall e) {
            throw new MojoExecutionException(e.getMessage());
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(FailureWords.of(e.getCause()));
        } catch (IOException e) {
            throw new MojoExecutionException(FailureWords.of(e));
        }
    }
}
